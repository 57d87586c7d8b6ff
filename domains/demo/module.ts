import { defineModule } from '../../platform/module.ts';
import { loadDemoJob } from './jobs/load-demo.ts';
import { demoRoutes } from './routes.ts';

export const module = defineModule({
  name: 'demo',
  permissions: {
    'demo.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'demo.remove': ['owner', 'admin'],
  },
  routes: demoRoutes,
  jobs: [loadDemoJob],
  // Imported when asked for: the generator and its grammars are of no use to a running server otherwise.
  createDemo: async (services, ownerId) =>
    (await import('./actions/open-demo.ts')).openDemo(services, ownerId),
  commands: [
    {
      name: 'demo',
      summary: 'Make the demo company: an invented retailer with planted causes to be found',
      usage: 'demo [--customers 5000] [--seed safar] [--language fa] [--truth FILE]',
      options: {
        customers: { type: 'string' },
        seed: { type: 'string' },
        language: { type: 'string' },
        truth: { type: 'string' },
      },
      needs: 'stores',
      load: () => import('./commands/demo.ts'),
    },
    {
      name: 'demo remove',
      summary: 'Remove a demo company with everything in it',
      usage: 'demo remove [--workspace SLUG]',
      needs: 'workspace',
      load: () => import('./commands/remove-demo.ts'),
    },
  ],
});
