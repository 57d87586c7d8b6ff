import { authorise, type Context } from '../../../platform/context.ts';
import type { Wording } from '../model/survey-definition.ts';
import { loadSay } from '../say.ts';
import { templates } from '../templates/templates.ts';

export interface TemplateCard {
  readonly key: string;
  readonly name: Wording;
  readonly about: Wording;
  /** One per question, in order. */
  readonly kinds: string[];
}

export async function listTemplates(ctx: Context): Promise<TemplateCard[]> {
  authorise(ctx, 'surveys.read');
  const say = await loadSay();
  return templates.map(({ key, name, about, pages }) => ({
    key,
    name: say(name),
    about: say(about),
    kinds: pages.flat().map(question => question.kind),
  }));
}
