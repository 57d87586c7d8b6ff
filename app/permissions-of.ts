import type { Role } from '../platform/context.ts';
import type { Module } from '../platform/module.ts';

/** What each role may do, from all manifests: `permissionsOf(modules)('agent')`. */
export function permissionsOf(modules: readonly Module[]): (role: Role) => ReadonlySet<string> {
  const table = new Map<Role, Set<string>>();
  for (const module of modules)
    for (const [permission, roles] of Object.entries(module.permissions ?? {}))
      for (const role of roles) table.set(role, (table.get(role) ?? new Set()).add(permission));
  return role => table.get(role) ?? new Set();
}
