import type { Role } from '../../../platform/context.ts';

/** From most to least. */
export const ROLES = ['owner', 'admin', 'manager', 'agent', 'viewer'] as const satisfies readonly Role[];

/**
 * Whether someone with role `actor` may turn a member from `from` into `to` (`undefined`: outside the workspace).
 * Owners may everything; others only among roles that are not above their own.
 */
export function mayChangeRole(
  actor: Role | undefined,
  from: Role | undefined,
  to: Role | undefined,
): boolean {
  if (actor === undefined) return false;
  const rank = ROLES.indexOf(actor);
  return [from, to].every(role => role === undefined || ROLES.indexOf(role) >= rank);
}
