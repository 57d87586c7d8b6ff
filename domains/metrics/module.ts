import { defineModule } from '../../platform/module.ts';
import { metricsCommands } from './commands/metrics-commands.ts';
import { project } from './projection/project.ts';
import { feedbackEvents } from './projection/records-named.ts';
import { tellDashboards } from './projection/tell-dashboards.ts';
import { routes } from './routes.ts';

export const module = defineModule({
  name: 'metrics',
  permissions: { 'figures.read': ['owner', 'admin', 'manager', 'agent', 'viewer'] },
  routes,
  subscriptions: feedbackEvents.flatMap(event => [
    { event, order: 20, handle: project },
    { event, order: 50, handle: tellDashboards },
  ]),
  commands: metricsCommands,
});
