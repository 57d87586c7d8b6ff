import { ButtonLink, EmptyState, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useSearchState, useWorkspace } from '../../../../web/index.ts';
import { ReadingNote } from '../../../text/web/reading-progress.tsx';
import { themesContract } from '../../themes-contract.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { FeelingBar } from './feeling-bar.tsx';
import { NewsLine } from './news-line.tsx';
import { ThemeMap } from './theme-map.tsx';
import { ThemeTable } from './theme-table.tsx';

/** /themes: what customers talk about, how badly, what is new, and what goes with it in the score. */
export default function ThemesPage() {
  const { t } = useI18n();
  const { can, href } = useWorkspace();
  usePageTitle(t('themes.title'));
  const [search, setSearch] = useSearchState(filterDefaults);
  const query = filterQueryOf(search);
  const themes = useCall(themesContract.themes, { query }, { live: ['text.read'] });
  return (
    <>
      <PageHeader
        title={t('themes.heading')}
        description={<ReadingNote otherwise={t('themes.about')} />}
        actions={
          <>
            <ButtonLink href={href('/themes/learning')}>{t('text.learning.title')}</ButtonLink>
            {can('text.manage') && (
              <ButtonLink href={href('/themes/edit')}>{t('text.edit.title')}</ButtonLink>
            )}
          </>
        }
      />
      <FigureFilters search={search} onChange={change => setSearch(change)} />
      <CallState call={themes} skeleton={<Skeleton look="block" className="h-96" />}>
        {data =>
          data.texts === 0 ? (
            <EmptyState drawing="letters" title={t('themes.none.title')}>
              {t('themes.none.text')}
            </EmptyState>
          ) : (
            <div className="flex flex-col gap-6">
              <div className="grid max-w-3xl items-start gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
                <p className="text-sm text-quiet">
                  {t('themes.whole')} · {t('themes.read', { n: data.texts })}
                </p>
                <div className="pt-1.5">
                  <FeelingBar feelings={data.feelings} isSaid />
                </div>
              </div>
              <NewsLine query={query} />
              <ThemeMap themes={data.themes} query={query} />
              <ThemeTable themes={data.themes} query={query} />
            </div>
          )
        }
      </CallState>
    </>
  );
}
