import { defineModule } from '../../platform/module.ts';
import { loadLanguage } from '../../platform/i18n/load-language.ts';
import { checklist } from './checklist.ts';
import { routes } from './routes.ts';
import { createMainJourney } from './server.ts';

export const module = defineModule({
  name: 'journeys',
  permissions: {
    'journeys.read': ['owner', 'admin', 'manager', 'agent', 'viewer'],
    'journeys.write': ['owner', 'admin', 'manager'],
  },
  routes,
  checklist,
  subscriptions: [
    {
      event: 'workspace.created',
      order: 10,
      async handle(ctx) {
        const { t } = await loadLanguage(ctx.workspace.language);
        await ctx.tx(db => createMainJourney(db, ctx.workspace.id, t('journeys.mainName')));
      },
    },
  ],
});
