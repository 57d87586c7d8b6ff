import { ButtonLink, Card, Disclosure, useI18n } from '../../../../ui/index.ts';
import { useWorkspace } from '../../../../web/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { QuoteList } from './quote-list.tsx';
import type { News } from './answers.ts';

interface WishesProps {
  readonly list: News['wishes'];
  /** A sentence. */
  readonly title: string;
  readonly query: Record<string, string | string[]>;
}

/** What people wish for, by theme, with words of theirs. */
export function Wishes({ list: wishes, title, query }: WishesProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const names = useThemeNames();
  if (wishes.themes.length === 0) return null;
  return (
    <Card
      title={title}
      description={t('themes.news.wishesCount', { n: wishes.texts })}
      actions={
        <ButtonLink size="small" href={href('/feedback', { ...query, intent: 'wish' })}>
          {t('themes.readAll')}
        </ButtonLink>
      }
    >
      <ul className="grid items-start gap-x-10 md:grid-cols-2">
        {wishes.themes.map(({ theme, n, quotes }) => (
          <li key={theme} className="border-b border-line">
            <Disclosure
              level={3}
              title={
                <>
                  <bdi>{names.name(theme)}</bdi>
                  <span className="ms-1.5 font-normal text-quiet tabular">{format.integer(n)}</span>
                </>
              }
            >
              <QuoteList quotes={quotes} theme={theme} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
