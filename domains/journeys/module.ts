import { defineModule } from '../../platform/module.ts';
import { routes } from './routes.ts';

export const module = defineModule({
  name: 'journeys',
  permissions: {
    'journeys.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'journeys.write': ['owner', 'admin', 'manager'],
  },
  routes,
});
