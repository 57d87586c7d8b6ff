// Written by `npm run generate` from the folders it names; do not edit.
import { words as surveysCes1 } from '../../domains/surveys/questions/ces1/words/ar.ts';
import { words as surveysCes2 } from '../../domains/surveys/questions/ces2/words/ar.ts';
import { words as surveysCsat } from '../../domains/surveys/questions/csat/words/ar.ts';
import { words as surveysMultipleChoice } from '../../domains/surveys/questions/multiple-choice/words/ar.ts';
import { words as surveysNps } from '../../domains/surveys/questions/nps/words/ar.ts';
import { words as surveysRating } from '../../domains/surveys/questions/rating/words/ar.ts';
import { words as surveysSingleChoice } from '../../domains/surveys/questions/single-choice/words/ar.ts';
import { words as surveysStatement } from '../../domains/surveys/questions/statement/words/ar.ts';
import { words as surveysText } from '../../domains/surveys/questions/text/words/ar.ts';
import { words as collectionApi } from '../../domains/collection/channels/api/words/ar.ts';
import { words as collectionImport } from '../../domains/collection/channels/import/words/ar.ts';
import { words as collectionLink } from '../../domains/collection/channels/link/words/ar.ts';
import { words as collectionQr } from '../../domains/collection/channels/qr/words/ar.ts';
import { words as metricsCes1 } from '../../domains/metrics/catalog/ces1/words/ar.ts';
import { words as metricsCes2 } from '../../domains/metrics/catalog/ces2/words/ar.ts';
import { words as metricsCes2Share } from '../../domains/metrics/catalog/ces2-share/words/ar.ts';
import { words as metricsCsat } from '../../domains/metrics/catalog/csat/words/ar.ts';
import { words as metricsCsatMean } from '../../domains/metrics/catalog/csat-mean/words/ar.ts';
import { words as metricsNps } from '../../domains/metrics/catalog/nps/words/ar.ts';
import { words as metricsRating } from '../../domains/metrics/catalog/rating/words/ar.ts';
import { words as metricsResponseRate } from '../../domains/metrics/catalog/response-rate/words/ar.ts';
import { words as metricsResponses } from '../../domains/metrics/catalog/responses/words/ar.ts';

export const words = {
  surveys: {
    ...surveysCes1,
    ...surveysCes2,
    ...surveysCsat,
    ...surveysMultipleChoice,
    ...surveysNps,
    ...surveysRating,
    ...surveysSingleChoice,
    ...surveysStatement,
    ...surveysText,
  },
  collection: { ...collectionApi, ...collectionImport, ...collectionLink, ...collectionQr },
  metrics: {
    ...metricsCes1,
    ...metricsCes2,
    ...metricsCes2Share,
    ...metricsCsat,
    ...metricsCsatMean,
    ...metricsNps,
    ...metricsRating,
    ...metricsResponseRate,
    ...metricsResponses,
  },
} as const;
