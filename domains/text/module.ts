import { defineModule } from '../../platform/module.ts';
import { commands } from './commands/index.ts';
import { askToLearn, learnJob } from './jobs/learn.ts';
import { learnOnNewWeights } from './jobs/learn-on-new-weights.ts';
import { readTextsJob } from './jobs/read-texts.ts';
import { learningRoutes } from './learning-routes.ts';
import { queueTexts, readWhatWaits } from './reading/queue-texts.ts';
import { recordFilter } from './record-filter.ts';
import { routes } from './routes.ts';
import { searchRoutes } from './search-routes.ts';
import { summaryRoutes } from './summary-routes.ts';
import { forgetWritten } from './summary/forget-written.ts';

export const module = defineModule({
  name: 'text',
  permissions: {
    'text.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'text.correct': ['owner', 'admin', 'manager', 'agent'],
    'text.manage': ['owner', 'admin', 'manager'],
    'text.summarise': ['owner', 'admin', 'manager', 'agent'],
    'text.plug': ['owner', 'admin'],
  },
  routes: [...routes, ...summaryRoutes, ...searchRoutes, ...learningRoutes],
  jobs: [readTextsJob, learnJob],
  subscriptions: [
    ...['feedback.recorded', 'feedback.changed', 'feedback.deleted'].map(event => ({
      event,
      order: 45,
      handle: queueTexts,
    })),
    ...['feedback.changed', 'feedback.deleted'].map(event => ({ event, order: 45, handle: forgetWritten })),
    { event: 'text.asked', order: 45, handle: readWhatWaits },
    { event: 'text.corrected', order: 45, handle: askToLearn },
  ],
  onStart: learnOnNewWeights,
  recordFilters: [recordFilter],
  // Imported when asked for: a server hardly ever rebuilds.
  rebuildAnalytics: async (services, onProgress) =>
    (await import('./reading/rebuild-mentions.ts')).rebuildMentions(services, onProgress),
  commands,
});
