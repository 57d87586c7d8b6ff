import { defineModule } from '../../platform/module.ts';
import { acceptUploads } from '../../platform/table-import/accept-uploads.ts';
import { checklist } from './checklist.ts';
import { commands } from './commands/index.ts';
import { customerImportJob } from './import/job.ts';
import { customerImportRoutes } from './import/routes.ts';
import { directoryRoutes } from './routes.ts';
import { timeline } from './timeline.ts';

export const module = defineModule({
  name: 'directory',
  permissions: {
    'customers.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'customers.write': ['owner', 'admin', 'manager', 'agent'],
    'customers.import': ['owner', 'admin', 'manager'],
    'customers.merge': ['owner', 'admin', 'manager'],
    'customers.export': ['owner', 'admin'],
    'customers.erase': ['owner', 'admin'],
  },
  routes: [...customerImportRoutes, ...directoryRoutes],
  jobs: [customerImportJob],
  plugin: acceptUploads,
  commands,
  timeline,
  checklist,
});
