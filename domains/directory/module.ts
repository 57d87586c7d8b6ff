import { defineModule } from '../../platform/module.ts';
import { checklist } from './checklist.ts';
import { directoryRoutes } from './routes.ts';
import { timeline } from './timeline.ts';

export const module = defineModule({
  name: 'directory',
  permissions: {
    'customers.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'customers.write': ['owner', 'admin', 'manager', 'agent'],
    'customers.merge': ['owner', 'admin', 'manager'],
    'customers.export': ['owner', 'admin'],
    'customers.erase': ['owner', 'admin'],
  },
  routes: directoryRoutes,
  timeline,
  checklist,
});
