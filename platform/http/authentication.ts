import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, WorkspaceSettings } from '../context.ts';

/** Who a request comes from; implemented by the workspace area, handed to the server by app/. */
export interface Authentication {
  /** Mounts sign-in, sign-out, password and session routes under /api/auth. */
  mount(server: FastifyInstance): Promise<void>;
  /** The signed-in person, or undefined. */
  userOf(request: FastifyRequest): Promise<SignedInUser | undefined>;
  /**
   * The member (session) or key (`Authorization: Bearer safar_…`) acting in the workspace of that slug or id.
   * Undefined both when there is no such workspace and when the caller has no part in it: strangers cannot tell.
   */
  memberOf(
    request: FastifyRequest,
    workspace: string,
  ): Promise<{ readonly workspace: WorkspaceSettings; readonly actor: Actor } | undefined>;
}

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Language chosen by the person; else the request's. */
  readonly language?: string;
}
