import { experienceTemplates } from './experience.ts';
import { relationshipTemplates } from './relationship.ts';
import type { SurveyTemplate } from './survey-template.ts';

/** Ready-made surveys, in the order they are offered; 'empty' is the blank page. */
export const templates: readonly SurveyTemplate[] = [
  ...relationshipTemplates,
  ...experienceTemplates,
  { key: 'empty', name: 'new.title', about: 'new.blank', series: 'transactional', pages: [] },
];
