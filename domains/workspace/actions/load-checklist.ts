import { authorise, type Context } from '../../../platform/context.ts';

export interface ChecklistStep {
  readonly key: string;
  readonly done: boolean;
}

/** The first steps that all areas' manifests name, in their order, each asked whether it is done. */
export async function loadChecklist(ctx: Context): Promise<ChecklistStep[]> {
  authorise(ctx, 'workspace.read');
  const steps = (ctx.services.modules ?? [])
    .flatMap(module => module.checklist ?? [])
    .toSorted((a, b) => a.order - b.order);
  return Promise.all(steps.map(async ({ key, done }) => ({ key, done: await done(ctx) })));
}
