import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

export const stageSchema = z.object({
  key: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z0-9-]+$/),
  name: z.record(z.string().max(10), z.string().max(80)).optional(),
  touchpoints: z.array(z.uuid()).max(100),
});

export const touchpointSchema = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  icon: z.string(),
  channel: z.string(),
  ownerTeamId: z.uuid().optional(),
});

const touchpointDraft = z.object({
  key: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'journeys.field.key'),
  name: z.string().trim().min(1).max(120),
  icon: z.string().max(40).default('map-pin'),
  channel: z.string().max(40).default('other'),
  ownerTeamId: z.uuid().optional(),
});

const journeySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  main: z.boolean(),
  version: z.int(),
  definition: z.object({ stages: z.array(stageSchema) }),
});

const id = z.object({ id: z.uuid() });

export const journeysContract = {
  list: endpoint({
    method: 'GET',
    path: '/journeys',
    scope: 'workspace',
    permission: 'journeys.read',
    summary: 'Journeys in their current version, the main one first, with all touchpoints',
    response: z.object({ journeys: z.array(journeySchema), touchpoints: z.array(touchpointSchema) }),
  }),
  versions: endpoint({
    method: 'GET',
    path: '/journeys/:id/versions',
    scope: 'workspace',
    permission: 'journeys.read',
    summary: 'All versions of a journey, newest first',
    params: id,
    response: z.object({
      versions: z.array(
        z.object({
          version: z.int(),
          definition: z.object({ stages: z.array(stageSchema) }),
          createdAt: z.string(),
          createdBy: z.string(),
        }),
      ),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/journeys',
    scope: 'workspace',
    permission: 'journeys.write',
    summary: 'Add a journey',
    body: z.object({ name: z.string().trim().min(1).max(120), stages: z.array(stageSchema).min(1).max(30) }),
    response: journeySchema,
  }),
  update: endpoint({
    method: 'PUT',
    path: '/journeys/:id',
    scope: 'workspace',
    permission: 'journeys.write',
    summary: 'Save a changed journey as its next version; `version` is the one that was edited',
    params: id,
    body: z.object({
      version: z.int().min(1),
      name: z.string().trim().min(1).max(120),
      stages: z.array(stageSchema).min(1).max(30),
    }),
    response: journeySchema,
  }),
  archive: endpoint({
    method: 'DELETE',
    path: '/journeys/:id',
    scope: 'workspace',
    permission: 'journeys.write',
    summary: 'Archive a journey (not the main one); its figures stay',
    params: id,
    response: z.object({}),
  }),
  createTouchpoint: endpoint({
    method: 'POST',
    path: '/touchpoints',
    scope: 'workspace',
    permission: 'journeys.write',
    summary: 'Add a touchpoint (it stands on the road when a journey version names it)',
    body: touchpointDraft,
    response: touchpointSchema,
  }),
  updateTouchpoint: endpoint({
    method: 'PATCH',
    path: '/touchpoints/:id',
    scope: 'workspace',
    permission: 'journeys.write',
    summary: 'Rename a touchpoint, change its icon, channel or owner team, archive or restore it',
    params: id,
    body: z.object({
      name: z.string().trim().min(1).max(120).optional(),
      icon: z.string().max(40).optional(),
      channel: z.string().max(40).optional(),
      ownerTeamId: z.uuid().nullable().optional(),
      archived: z.boolean().optional(),
    }),
    response: touchpointSchema,
  }),
};
