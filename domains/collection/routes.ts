import { implement } from '../../platform/http/implement.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { updateLink, withdrawLink } from './actions/change-link.ts';
import { createLink } from './actions/create-link.ts';
import { drawQr } from './actions/draw-qr.ts';
import { listChannels } from './actions/list-channels.ts';
import { listLinks } from './actions/list-links.ts';
import { makeCustomerLink } from './actions/make-customer-link.ts';
import { savePartial } from './actions/save-partial.ts';
import { showSurvey } from './actions/show-survey.ts';
import { collectionContract } from './contract.ts';

export const routes = implement('collection', collectionContract, {
  channels: async ctx => ({ channels: listChannels(ctx) }),
  links: async (ctx, { params }) => ({ links: await listLinks(ctx, params.surveyId) }),
  createLink: (ctx, { params, body }) => createLink(ctx, { ...body, ...params }),
  updateLink: (ctx, { params, body }) => updateLink(ctx, params.id, body),
  withdrawLink: async (ctx, { params }) => {
    await withdrawLink(ctx, params.id);
    return {};
  },
  qr: async (ctx, { params, query, reply }) => {
    const { type, body, fileName } = await drawQr(ctx, params.id, query.format);
    if (query.download) reply.header('content-disposition', `attachment; filename="${fileName}"`);
    await reply.type(type).send(body);
  },
  customerLink: async (ctx, { params, body }) => ({
    url: await makeCustomerLink(ctx, params.id, body.externalKey),
  }),
  survey: ({ services }, { params, query, request }) =>
    showSurvey(services, params.token, query.language ?? requestLanguage(request)),
  save: async ({ services }, { params, body }) => {
    await savePartial(services, params.key, body);
    return {};
  },
});
