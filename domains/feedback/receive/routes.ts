import type { FastifyReply, FastifyRequest } from 'fastify';
import { implement } from '../../../platform/http/implement.ts';
import type { ErrorBody } from '../../../platform/http/present-error.ts';
import { requestLanguage } from '../../../platform/http/request-language.ts';
import { loadLanguage } from '../../../platform/i18n/load-language.ts';
import type { Refusal } from '../../surveys/index.ts';
import { responseCountsContract } from '../../surveys/counts-contract.ts';
import { receiveContract } from './contract.ts';
import { countAllSurveys, countResponses } from './count-responses.ts';
import { receiveResponse, RefusedResponse } from './receive-response.ts';

export const receiveRoutes = [
  ...implement('collection', receiveContract, {
    async receive({ services }, { params, body, request, reply }) {
      try {
        return await receiveResponse(services, params.token, body);
      } catch (error) {
        if (!(error instanceof RefusedResponse)) throw error;
        await presentRefusals(error.refusals, request, reply);
        return { id: '', duplicate: false };
      }
    },
  }),
  ...implement('surveys', responseCountsContract, {
    ofAll: async ctx => ({ surveys: await countAllSurveys(ctx) }),
    ofOne: (ctx, { params }) => countResponses(ctx, params.id),
  }),
];

/** 422 with a field per refused answer, at 'answers.<question>': the visitor's page asks those once more. */
async function presentRefusals(
  refusals: readonly Refusal[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { t } = await loadLanguage(requestLanguage(request));
  const question = refusals[0]?.question ?? '';
  const body: ErrorBody = {
    error: {
      code: 'collection.refused',
      message: t('collection.error.refused', { n: refusals.length, question }),
      fields: refusals.map(refusal => ({
        path: `answers.${refusal.question}`,
        message: t(`surveys.answer.${refusal.problem}`),
      })),
      reference: request.id,
    },
  };
  await reply.status(422).type('application/json; charset=utf-8').send(body);
}
