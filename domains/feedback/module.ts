import { defineModule } from '../../platform/module.ts';
import { acceptUploads } from '../../platform/table-import/accept-uploads.ts';
import { checklist } from './checklist.ts';
import { commands } from './commands/index.ts';
import { followErasures, followMerges } from './follow-customers.ts';
import { importJob } from './import/job.ts';
import { importRoutes } from './import/routes.ts';
import { keepWords } from './keep-words.ts';
import { noteFinished } from './receive/note-finished.ts';
import { receiveRoutes } from './receive/routes.ts';
import { feedbackRoutes } from './routes.ts';
import { timeline } from './timeline.ts';

export const module = defineModule({
  name: 'feedback',
  permissions: {
    'feedback.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'feedback.write': ['owner', 'admin', 'manager', 'agent'],
    'feedback.change': ['owner', 'admin', 'manager', 'agent'],
    'feedback.delete': ['owner', 'admin'],
    'feedback.export': ['owner', 'admin', 'manager'],
    'feedback.import': ['owner', 'admin', 'manager'],
  },
  routes: [...feedbackRoutes, ...importRoutes, ...receiveRoutes],
  jobs: [importJob],
  subscriptions: [
    // While ClickHouse takes the figures (order 20), PostgreSQL takes the words.
    { event: 'feedback.recorded', order: 20, handle: keepWords },
    { event: 'feedback.changed', order: 20, handle: keepWords },
    noteFinished,
    { event: 'customer.merged', order: 10, handle: followMerges },
    { event: 'customer.erased', order: 10, handle: followErasures },
  ],
  plugin: acceptUploads,
  commands,
  timeline,
  checklist,
});
