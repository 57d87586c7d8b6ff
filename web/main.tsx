import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../languages/registry.gen.ts';
import { findLanguage } from '../platform/i18n/load-language.ts';
import { createTranslator } from '../platform/i18n/translator.ts';
import { installReactAriaStrings } from '../ui/i18n/react-aria-strings.ts';
import { I18nProvider, ToastRegion } from '../ui/index.ts';
import { ApiError, setOfflineMessage } from './api/api-error.ts';
import { currentLanguage } from './reader/language-choice.ts';
import { MessagesContext } from './reader/messages-context.ts';
import { applyTheme, currentTheme } from './reader/theme.ts';
import { createAppRouter } from './router.tsx';
import '../ui/tokens.css';

applyTheme(currentTheme());

const language = findLanguage(currentLanguage()) ?? languages.en;
document.documentElement.lang = language.code;
document.documentElement.dir = language.direction;
const messages = await language.load();
const t = createTranslator(language, messages);
installReactAriaStrings(language, messages, t);
setOfflineMessage(t('shell.offline.request'));

/** A refusal is an answer: only what could not be reached is tried again. */
const retry = (count: number, error: Error) =>
  error instanceof ApiError && (error.status === 0 || error.status === 503) && count < 3;

const client: QueryClient = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 5_000, refetchOnWindowFocus: true } },
  queryCache: new QueryCache({ onError: onFailure }),
  mutationCache: new MutationCache({ onError: onFailure }),
});

/** Signed out meanwhile: the session is asked again and sends the reader to sign in. */
function onFailure(error: Error): void {
  if (error instanceof ApiError && error.status === 401)
    void client.invalidateQueries({ queryKey: ['GET account/session'] });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <MessagesContext value={messages}>
        <I18nProvider language={language} messages={messages}>
          <RouterProvider router={createAppRouter()} />
          <ToastRegion />
        </I18nProvider>
      </MessagesContext>
    </QueryClientProvider>
  </StrictMode>,
);
