import { Card, useI18n } from '../../../../ui/index.ts';
import { QuoteList } from './quote-list.tsx';
import type { News } from './answers.ts';

/** What came up in the latest weeks and no theme speaks of. */
export function Expressions({ expressions }: Pick<News, 'expressions'>) {
  const { t, format } = useI18n();
  if (expressions.length === 0) return null;
  return (
    <Card title={t('themes.news.expressions')} description={t('themes.news.expressionsAbout')}>
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {expressions.map(({ phrases, n, before, quotes }) => (
          <li key={phrases.join()} className="flex flex-col gap-2">
            <h3 className="font-semibold">{format.list(phrases.map(phrase => `«${phrase}»`))}</h3>
            <p className="text-sm text-quiet">
              {t('themes.news.expressionsCount', { n })} · {t('themes.news.expressionsBefore', { n: before })}
            </p>
            <QuoteList quotes={quotes} theme="" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
