import { authorise, type Context } from '../../../platform/context.ts';
import { allKinds } from '../model/kinds.ts';
import type { Wording } from '../model/survey-definition.ts';
import { loadSay } from '../say.ts';

export interface KindStart {
  readonly name: string;
  readonly group: 'score' | 'choice' | 'text' | 'content';
  readonly title: Wording;
  readonly settings: Record<string, unknown>;
}

/** Kinds of question with what a new one begins with, in every language. */
export async function listKinds(ctx: Context): Promise<KindStart[]> {
  authorise(ctx, 'surveys.read');
  const say = await loadSay();
  return allKinds().map(kind => ({
    name: kind.name,
    group: kind.group,
    title: say(kind.wording.title),
    settings: kind.empty(say) as Record<string, unknown>,
  }));
}
