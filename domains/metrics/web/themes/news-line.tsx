import { TrendingDown } from 'lucide-react';
import { ButtonLink, useI18n } from '../../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../../web/index.ts';
import { themesContract } from '../../themes-contract.ts';
import { useProblemWords } from './use-problem-words.ts';

const named = 3;

/** In one line what rises in what customers say; nothing when nothing does. */
export function NewsLine({ query }: { readonly query: Record<string, string | string[]> }) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const news = useCall(themesContract.news, { query }).data;
  const words = useProblemWords(news?.names ?? {});
  if (!news || news.problems.length === 0) return null;
  const rising = news.problems
    .slice(0, named)
    .map(problem =>
      problem.place.length === 0
        ? words.stream(problem)
        : t('themes.news.streamAt', { problem: words.stream(problem), place: words.place(problem.place) }),
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-surface px-5 py-3 shadow-soft">
      <TrendingDown aria-hidden size={19} className="shrink-0 text-bad rtl:-scale-x-100" />
      <p className="min-w-0 flex-1">{t('themes.news.line', { themes: format.list(rising) })}</p>
      <ButtonLink size="small" href={href('/whats-new')}>
        {t('themes.news.title')}
      </ButtonLink>
    </div>
  );
}
