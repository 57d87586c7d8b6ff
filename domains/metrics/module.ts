import type { Context } from '../../platform/context.ts';
import { defineModule } from '../../platform/module.ts';
import { metricsCommands } from './commands/metrics-commands.ts';
import { askAgain, askForJudging } from './jobs/ask-for-judging.ts';
import { judgeDaysJob } from './jobs/judge-days.ts';
import { project } from './projection/project.ts';
import { feedbackEvents } from './projection/records-named.ts';
import { tellDashboards } from './projection/tell-dashboards.ts';
import { routes } from './routes.ts';

export const module = defineModule({
  name: 'metrics',
  permissions: {
    'figures.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'problems.mark': ['owner', 'admin', 'manager'],
  },
  routes,
  subscriptions: [
    ...feedbackEvents.flatMap(event => [
      { event, order: 20, handle: project },
      { event, order: 50, handle: tellDashboards },
      { event, order: 60, handle: (ctx: Context) => askForJudging(ctx) },
    ]),
    { event: 'problems.asked', order: 60, handle: askAgain },
  ],
  jobs: [judgeDaysJob],
  commands: metricsCommands,
});
