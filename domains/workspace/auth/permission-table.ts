import type { Role } from '../../../platform/context.ts';
import type { Module } from '../../../platform/module.ts';
import { ROLES } from '../model/role.ts';

export interface PermissionTable {
  readonly permissionsOf: (role: Role) => ReadonlySet<string>;
  /** Every permission of every area: what the operator and background work have. */
  readonly all: ReadonlySet<string>;
}

/** Joins all manifests' `permissions` once at start. */
export function permissionTable(modules: readonly Pick<Module, 'permissions'>[]): PermissionTable {
  const entries = modules.flatMap(module => Object.entries(module.permissions ?? {}));
  const byRole = new Map<Role, ReadonlySet<string>>(
    ROLES.map(role => [
      role,
      new Set(entries.filter(([, roles]) => roles.includes(role)).map(([name]) => name)),
    ]),
  );
  return {
    permissionsOf: role => byRole.get(role) ?? new Set(),
    all: new Set(entries.map(([name]) => name)),
  };
}

/** Every permission named in the manifests. */
export function allPermissions(modules: readonly Pick<Module, 'permissions'>[]): ReadonlySet<string> {
  return permissionTable(modules).all;
}
