import { defineModule } from '../../platform/module.ts';
import { checklist } from './checklist.ts';
import { routes } from './routes.ts';

export const module = defineModule({
  name: 'surveys',
  permissions: {
    'surveys.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'surveys.write': ['owner', 'admin', 'manager'],
    'surveys.publish': ['owner', 'admin', 'manager'],
  },
  routes,
  checklist,
});
