import { implement } from '../../platform/http/implement.ts';
import { archiveJourney } from './actions/archive-journey.ts';
import { createJourney } from './actions/create-journey.ts';
import { createTouchpoint } from './actions/create-touchpoint.ts';
import { listJourneys } from './actions/list-journeys.ts';
import { listVersions } from './actions/list-versions.ts';
import { updateJourney } from './actions/update-journey.ts';
import { updateTouchpoint } from './actions/update-touchpoint.ts';
import { journeysContract } from './contract.ts';
import type { JourneyDefinition, Stage, Touchpoint } from './model/journey-definition.ts';

export const routes = implement('journeys', journeysContract, {
  list: async ctx => {
    const { journeys, touchpoints } = await listJourneys(ctx);
    return {
      journeys: journeys.map(j => ({ ...j, definition: presentDefinition(j.definition) })),
      touchpoints,
    };
  },
  versions: async (ctx, { params }) => ({
    versions: (await listVersions(ctx, params.id)).map(v => ({
      ...v,
      createdAt: v.createdAt.toISOString(),
      definition: presentDefinition(v.definition),
    })),
  }),
  create: async (ctx, { body }) =>
    present(await createJourney(ctx, { ...body, stages: body.stages as Stage[] })),
  update: async (ctx, { params, body }) =>
    present(await updateJourney(ctx, { id: params.id, ...body, stages: body.stages as Stage[] })),
  archive: async (ctx, { params }) => {
    await archiveJourney(ctx, params.id);
    return {};
  },
  createTouchpoint: (ctx, { body }) => createTouchpoint(ctx, body as Omit<Touchpoint, 'id'>),
  updateTouchpoint: (ctx, { params, body }) => updateTouchpoint(ctx, params.id, withoutUndefined(body)),
});

function present<T extends { definition: JourneyDefinition }>(journey: T) {
  return { ...journey, definition: presentDefinition(journey.definition) };
}

/** Mutable copies, as the response schema's types want them. */
function presentDefinition(definition: JourneyDefinition) {
  return {
    stages: definition.stages.map(({ key, name, touchpoints }) => ({
      key,
      ...(name === undefined ? {} : { name: { ...name } }),
      touchpoints: [...touchpoints],
    })),
  };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
