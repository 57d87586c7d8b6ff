import { Banner, Button, Card, Skeleton, Switch, useI18n } from '../../../ui/index.ts';
import { type CallOutput, CallState, useAction, useCall, useWorkspace } from '../../../web/index.ts';
import { SettingsFrame } from '../../workspace/web/settings/settings-frame.tsx';
import { textContract } from '../contract.ts';
import { summaryContract } from '../summary-contract.ts';

type Plugs = CallOutput<typeof summaryContract.plugs>;

/** /settings/models: which models are plugged in, and the switch that lets sentences leave the house. */
export default function PlugsPage() {
  const { t } = useI18n();
  const plugs = useCall(summaryContract.plugs, {});
  return (
    <SettingsFrame place="/settings/models" title={t('text.plugs.title')} description={t('text.plugs.about')}>
      <CallState call={plugs} skeleton={<Skeleton look="block" className="h-64" />}>
        {data => (
          <div className="flex max-w-3xl flex-col gap-6">
            <Card title={t('text.plugs.writing')}>
              {data.endpoint ? (
                <Endpoint endpoint={data.endpoint} />
              ) : (
                <p className="text-quiet">{t('text.plugs.writing.none')}</p>
              )}
            </Card>
            <Sentiment plugs={data.sentiment} />
          </div>
        )}
      </CallState>
    </SettingsFrame>
  );
}

function Endpoint({ endpoint }: { readonly endpoint: NonNullable<Plugs['endpoint']> }) {
  const { t, format } = useI18n();
  const { address, model, on, since } = endpoint;
  const change = useAction(summaryContract.switchEndpoint, { failure: 'toast' });
  return (
    <div className="flex flex-col gap-4">
      {since && !on && (
        <Banner tone="attention">
          {t('text.plugs.writing.changed', { name: since.by, model: since.model, address: since.address })}
        </Banner>
      )}
      <Switch
        isSelected={on}
        isDisabled={change.isPending}
        onChange={isOn => change.run({ body: isOn ? { on: true, address, model } : { on: false } })}
        description={
          on && since
            ? t('text.plugs.writing.since', { name: since.by, date: format.date(new Date(since.at)) })
            : undefined
        }
      >
        {t('text.plugs.writing.switch', { model })}
      </Switch>
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-sm text-quiet">
        <li>{t('text.plugs.writing.goes', { address })}</li>
        <li>{t('text.plugs.writing.masked')}</li>
        <li>{t('text.plugs.writing.checked')}</li>
      </ul>
    </div>
  );
}

function Sentiment({ plugs }: { readonly plugs: Plugs['sentiment'] }) {
  const { t, language } = useI18n();
  const { can } = useWorkspace();
  const again = useAction(textContract.startRun, { done: t('text.plugs.again.begun'), failure: 'toast' });
  const names = new Intl.DisplayNames(language.locale, { type: 'language' });
  const words = ({ state, name, detail }: Plugs['sentiment'][number]) => {
    if (state === 'plugged' || state === 'noPackages')
      return t(`text.plugs.sentiment.${state}`, { name: name ?? '' });
    return state === 'broken'
      ? t('text.plugs.sentiment.broken', { detail: detail ?? '' })
      : t('text.plugs.sentiment.base');
  };
  return (
    <Card title={t('text.plugs.sentiment')}>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {plugs.map(plug => (
          <div key={plug.language} className="contents">
            <dt className="font-medium">{names.of(plug.language)}</dt>
            <dd className={plug.state === 'base' || plug.state === 'plugged' ? '' : 'text-bad-ink'}>
              {words(plug)}
            </dd>
          </div>
        ))}
      </dl>
      {can('text.manage') && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-5">
          <Button isPending={again.isPending} onPress={() => again.run({})}>
            {t('text.plugs.again')}
          </Button>
          <p className="max-w-md text-sm text-quiet">{t('text.plugs.again.why')}</p>
        </div>
      )}
    </Card>
  );
}
