import type { Command } from '../../../platform/module.ts';

/** `safar user …`: for whoever runs the machine; sees all workspaces. */
export const userCommands: readonly Command[] = [
  {
    name: 'user list',
    summary: 'People who can sign in, with their workspaces and roles',
    usage: 'user list',
    needs: 'stores',
    load: async () => ({ run: (await import('./user.ts')).list }),
  },
  {
    name: 'user create',
    summary: 'Create a person and print a one-time sign-in link',
    usage: 'user create EMAIL --name NAME [--role ROLE --workspace SLUG] [--language CODE]',
    options: { name: { type: 'string' }, role: { type: 'string' }, language: { type: 'string' } },
    needs: 'stores',
    load: async () => ({ run: (await import('./user.ts')).create }),
  },
  {
    name: 'user role',
    summary: "Change a person's role in a workspace, adding them when they are no member yet",
    usage: 'user role EMAIL ROLE [--workspace SLUG]',
    needs: 'workspace',
    load: async () => ({ run: (await import('./user.ts')).role }),
  },
  {
    name: 'user sign-in-link',
    summary: 'Print a link that signs a person in once, within 24 hours',
    usage: 'user sign-in-link EMAIL',
    needs: 'stores',
    load: async () => ({ run: (await import('./user.ts')).signInLink }),
  },
  {
    name: 'user reset-password',
    summary:
      "Set a new password and end the person's sessions; without --password a good one is made and printed",
    usage: 'user reset-password EMAIL [--password PASSWORD]',
    options: { password: { type: 'string' } },
    needs: 'stores',
    load: async () => ({ run: (await import('./user.ts')).resetPassword }),
  },
];
