import { defineModule } from '../../platform/module.ts';
import { noteFinished } from './receive/note-finished.ts';
import { receiveRoutes } from './receive/routes.ts';

// receive/ is the finished responses of visitors (a slice of its own); the stream's and the import's parts join here.
export const module = defineModule({
  name: 'feedback',
  routes: [...receiveRoutes],
  subscriptions: [noteFinished],
});
