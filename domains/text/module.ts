import { defineModule } from '../../platform/module.ts';
import { commands } from './commands/index.ts';

export const module = defineModule({ name: 'text', commands });
