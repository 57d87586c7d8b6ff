// Safe for the browser.
export { accountContract, entranceContract, workspaceContract } from './contract.ts';
export { mayChangeRole, ROLES } from './model/role.ts';
export { PASSWORD_LENGTH, passwordFlaw, type PasswordFlaw } from './model/password.ts';
export { settingsSchema, type EditableSettings } from './model/workspace-settings.ts';
