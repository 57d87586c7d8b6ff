import { z } from 'zod';
import { implement } from '../../platform/http/implement.ts';
import { correctReading } from './actions/correct-reading.ts';
import { getModels } from './actions/get-models.ts';
import { getProgress } from './actions/get-progress.ts';
import { getTaxonomy } from './actions/get-taxonomy.ts';
import { listReadings } from './actions/list-readings.ts';
import { previewTaxonomy } from './actions/preview-taxonomy.ts';
import { retractCorrection } from './actions/retract-correction.ts';
import { saveTaxonomy } from './actions/save-taxonomy.ts';
import { startRun } from './actions/start-run.ts';
import { updateRun } from './actions/update-run.ts';
import { textContract } from './contract.ts';

const uuid = z.uuid();

export const routes = implement('text', textContract, {
  readings: async (ctx, { query }) => {
    const given = [query.ids].flat().flatMap(text => text.split(','));
    // What is no id is the id of nothing.
    const ids = [...new Set(given)].filter(one => uuid.safeParse(one).success);
    return { readings: await listReadings(ctx, ids) };
  },
  correct: (ctx, { params, body }) => correctReading(ctx, params.id, body),
  uncorrect: (ctx, { params }) => retractCorrection(ctx, params.id),
  progress: ctx => getProgress(ctx),
  models: ctx => getModels(ctx),
  startRun: ctx => startRun(ctx),
  updateRun: (ctx, { params, body }) => updateRun(ctx, params.id, body.paused),
  taxonomy: ctx => getTaxonomy(ctx),
  previewTaxonomy: (ctx, { body }) => previewTaxonomy(ctx, body.taxonomy),
  saveTaxonomy: (ctx, { body }) => saveTaxonomy(ctx, body.taxonomy, body.base),
});
