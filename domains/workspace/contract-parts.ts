// Schemas that several endpoints of people and access share.
import { z } from 'zod';
import { ROLES } from './model/role.ts';

export const done = z.object({ ok: z.literal(true) });
export const id = z.object({ id: z.uuid() });
export const at = z.iso.datetime();
export const role = z.enum(ROLES);
export const email = z.email().max(320);
export const personName = z.string().trim().min(1).max(120);
