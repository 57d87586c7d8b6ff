import { defineModule } from '../../platform/module.ts';
import { checklist } from './checklist.ts';
import { mountVisitorPages } from './page/mount-visitor-pages.ts';
import { routes } from './routes.ts';

export const module = defineModule({ name: 'collection', routes, checklist, plugin: mountVisitorPages });
