import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/errors/app-error.ts';
import { requestLanguage } from '../../../platform/http/request-language.ts';
import { loadLanguage } from '../../../platform/i18n/load-language.ts';
import type { Services } from '../../../platform/services.ts';
import { showSurvey } from '../actions/show-survey.ts';
import { renderNotePage, renderPreviewPage, renderSurveyPage } from './render-survey-page.ts';
import { readVisitorAssets, type VisitorAssets } from './visitor-assets.ts';

/** Serves what visitors open in a browser: /s/<token>, the editor's preview frame and the widget's files. */
export async function mountVisitorPages(server: FastifyInstance, services: Services): Promise<void> {
  let read: VisitorAssets | undefined;
  const assets = () => (read ??= readVisitorAssets());

  server.get<{ Params: { token: string } }>('/s/:token', async (request, reply) => {
    const language = askedLanguage(request);
    const { t } = await loadLanguage(language);
    try {
      const shown = await showSurvey(services, request.params.token, language);
      const customer = queryOf(request, 'c');
      const survey = customer ? { ...shown, customer } : shown;
      const reader = await loadLanguage(survey.language);
      return await html(reply, renderSurveyPage(survey, assets(), reader.t('surveys.page.noScript')));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const reader = (await loadLanguage(language)).language;
      const note = error.status === 410 ? t('surveys.visitor.closed') : t('surveys.page.missing');
      const looks = { language: reader.code, direction: reader.direction };
      return html(reply.status(error.status), renderNotePage(looks, note, assets()));
    }
  });

  server.get('/widget/preview', (_, reply) => html(reply, renderPreviewPage(assets())));

  server.get<{ Params: { file: string } }>('/widget/:file', async (request, reply) => {
    const file = assets().file(request.params.file);
    if (!file) throw new AppError('common.notFound', 404);
    const accepted = request.headers['accept-encoding'] ?? '';
    const packed = (['brotli', 'gzip'] as const).find(
      name => file[name] && accepted.includes(name === 'brotli' ? 'br' : 'gzip'),
    );
    if (packed) reply.header('content-encoding', packed === 'brotli' ? 'br' : 'gzip');
    // Named by their content, so they never change.
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(file.type)
      .send(packed ? file[packed] : file.plain);
  });
}

/** The language of the address (?language=fa), else of the visitor's earlier choice or browser. */
function askedLanguage(request: FastifyRequest): string {
  return queryOf(request, 'language') ?? requestLanguage(request);
}

function queryOf(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.slice(0, 500) : undefined;
}

function html(reply: FastifyReply, page: string): FastifyReply {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  reply.compress(page);
  return reply;
}
