// What the app and other areas' server code use of people and access.
export { createAuthentication, type AuthenticationOptions } from './auth/authentication.ts';
export { allPermissions, permissionTable, type PermissionTable } from './auth/permission-table.ts';
export { createSession } from './auth/sessions.ts';
export { createWorkspace, type CreatedWorkspace, type NewWorkspace } from './actions/create-workspace.ts';
export { createUser, type NewUser } from './actions/create-user.ts';
export { createSignInLink } from './actions/create-sign-in-link.ts';
export { addMember } from './actions/add-member.ts';
export { createTeam } from './actions/create-team.ts';
export { createKey } from './actions/create-key.ts';
export { listTeams, type TeamRow } from './team-store.ts';
export { writeAudit, type AuditAuthor } from './audit-store.ts';
export {
  loadWorkspaceSettings,
  listWorkspaceIds,
  listWorkspaces,
  forgetWorkspaceSettings,
} from './workspace-store.ts';
export { findUser, findUserByEmail, type User } from './user-store.ts';
export { holdWorkspace } from './hold-workspace.ts';
