import { Banner, ButtonLink, Card, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { ShareBar } from '../../../../ui/charts/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import {
  CallState,
  useCall,
  usePageTitle,
  useRouteParams,
  useSearchState,
  useWorkspace,
} from '../../../../web/index.ts';
import { ThemeSummary } from '../../../text/web/theme-summary.tsx';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import { themesContract } from '../../themes-contract.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { QuoteList } from './quote-list.tsx';
import type { ThemeDetail } from './answers.ts';
import { ThemeEffects } from './theme-effects.tsx';
import { ThemePlaces } from './theme-places.tsx';
import { ThemeTrends } from './theme-trends.tsx';
import { ShareChange } from './share-change.tsx';

const tones = { neg: 'bad', mixed: 'both', neu: 'even', pos: 'good' } as const;

/** /themes/$key: one theme over time and place, in the customers' words, and what goes with it in the score. */
export default function ThemePage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const { key = '' } = useRouteParams();
  const names = useThemeNames();
  const name = names.name(key);
  usePageTitle(name);
  const [search, setSearch] = useSearchState(filterDefaults);
  const query = filterQueryOf(search);
  const theme = useCall(themesContract.theme, { params: { key }, query }, { live: ['text.read'] });
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('themes.title'), href: href('/themes', query) }, { label: name }]}
        title={name}
        actions={
          <ButtonLink variant="primary" href={href('/feedback', { ...query, theme: key })}>
            {t('themes.readAll')}
          </ButtonLink>
        }
      />
      <FigureFilters search={search} onChange={change => setSearch(change)} />
      <CallState call={theme} skeleton={<Skeleton look="block" className="h-96" />}>
        {data =>
          data.theme.badly.n === 0 ? (
            <Banner tone="neutral">{t('themes.nobody')}</Banner>
          ) : (
            <div className="flex flex-col gap-6">
              <Head data={data} />
              <ThemeTrends data={data} query={query} />
              <div className="grid items-start gap-6 lg:grid-cols-2">
                <ThemePlaces data={data} query={query} />
                <ThemeEffects effects={data.effects} />
              </div>
              <ThemeSummary theme={key} query={query} />
              <Card title={t('themes.quotes')} description={t('themes.quotesAbout')}>
                {data.quotes.length === 0 ? (
                  <p className="text-quiet">{t('themes.noQuotes')}</p>
                ) : (
                  <QuoteList quotes={data.quotes} theme={key} columns />
                )}
              </Card>
            </div>
          )
        }
      </CallState>
    </>
  );
}

function Head({ data: { theme } }: { readonly data: ThemeDetail }) {
  const { t } = useI18n();
  const { feelings } = theme;
  return (
    <Card>
      <div className="grid gap-8 lg:grid-cols-[minmax(12rem,3fr)_minmax(10rem,2fr)_minmax(0,4fr)]">
        <HonestNumber
          size="hero"
          figure={theme.badly}
          change={theme.badlyChange}
          label={t('themes.badlyOf')}
          countLabel={t('themes.read', { n: theme.badly.n })}
        />
        <div>
          <HonestNumber
            size="card"
            figure={theme.share}
            label={t('themes.share')}
            countLabel={t('themes.read', { n: theme.share.n })}
          />
          <p className="pt-1">
            <ShareChange change={theme.shareChange} isLong />
          </p>
        </div>
        {feelings && (
          <ShareBar
            title={t('themes.feelings')}
            parts={(['neg', 'mixed', 'neu', 'pos'] as const).map(feeling => ({
              key: feeling,
              label: t(`text.sentiment.${feeling}`),
              n: feelings[feeling],
              tone: tones[feeling],
            }))}
          />
        )}
      </div>
    </Card>
  );
}
