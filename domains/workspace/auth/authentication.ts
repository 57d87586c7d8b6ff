import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '../../../platform/context.ts';
import type { Authentication, SignedInUser } from '../../../platform/http/authentication.ts';
import type { Services } from '../../../platform/services.ts';
import { loadWorkspaceSettings } from '../workspace-store.ts';
import { keyOf, roleIn } from './member-lookup.ts';
import { mountSignIn } from './mount-sign-in.ts';
import { requireSameOrigin } from './same-origin.ts';
import { sessionOf } from './sessions.ts';

export interface AuthenticationOptions {
  /** Joined from all areas' manifests by `permissionTable(modules)`. */
  readonly permissionsOf: (role: Role) => ReadonlySet<string>;
}

/** Who requests come from: people by session cookie, programs by `Authorization: Bearer safar_…`. */
export function createAuthentication(services: Services, options: AuthenticationOptions): Authentication {
  async function userOf(request: FastifyRequest): Promise<SignedInUser | undefined> {
    const session = await sessionOf(services, request);
    if (session === undefined) return undefined;
    requireSameOrigin(request);
    const { userId: id, name, email, language } = session;
    return { id, name, email, ...(language === null ? {} : { language }) };
  }

  async function memberActor(request: FastifyRequest, workspaceId: string): Promise<Actor | undefined> {
    const user = await userOf(request);
    const role = user && (await roleIn(services.systemPool, workspaceId, user.id));
    if (!user || !role) return undefined;
    return { kind: 'user', id: user.id, name: user.name, role, permissions: options.permissionsOf(role) };
  }

  async function keyActor(secret: string, workspaceId: string): Promise<Actor | undefined> {
    const key = await keyOf(services.systemPool, secret);
    if (key?.workspaceId !== workspaceId) return undefined;
    return { kind: 'key', id: key.id, name: key.name, permissions: new Set(key.permissions) };
  }

  return {
    mount: server => mountSignIn(server, services),
    userOf,
    async memberOf(request, idOrSlug) {
      const workspace = await loadWorkspaceSettings(services.systemPool, idOrSlug);
      if (workspace === undefined) return undefined;
      const secret = bearerKey(request.headers.authorization);
      const actor =
        secret === undefined
          ? await memberActor(request, workspace.id)
          : await keyActor(secret, workspace.id);
      return actor && { workspace, actor };
    },
  };
}

function bearerKey(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer\s+(safar_[\w-]{20,100})$/i.exec(header)?.[1];
}
