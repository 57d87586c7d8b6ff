import { defineModule } from '../../platform/module.ts';
import { accountRoutes, entranceRoutes } from './account-routes.ts';
import { checklist } from './checklist.ts';
import { userCommands } from './commands/user-commands.ts';
import { workspaceRoutes } from './routes.ts';

const everyone = ['owner', 'admin', 'manager', 'agent', 'viewer'] as const;

export const module = defineModule({
  name: 'workspace',
  permissions: {
    'workspace.read': everyone,
    'workspace.write': ['owner', 'admin'],
    'members.read': everyone,
    'members.write': ['owner', 'admin'],
    'teams.write': ['owner', 'admin', 'manager'],
    'keys.write': ['owner', 'admin'],
    'audit.read': ['owner', 'admin'],
  },
  routes: [...accountRoutes, ...entranceRoutes, ...workspaceRoutes],
  commands: userCommands,
  checklist,
});
