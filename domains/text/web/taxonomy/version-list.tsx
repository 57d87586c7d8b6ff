import { Badge, Card, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall } from '../../../../web/index.ts';
import { searchContract } from '../../search-contract.ts';

/** Who published which version, when, and what it changed. */
export function VersionList({ current }: { readonly current: number }) {
  const { t, format } = useI18n();
  const versions = useCall(searchContract.versions, {});
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('text.edit.history')}</h2>
      <CallState call={versions} skeleton={<Skeleton look="rows" lines={3} />}>
        {data => (
          <Card padding="none">
            <ol className="divide-y divide-line">
              {data.versions.map(({ version, at, by, themes, changes }) => (
                <li key={version} className="flex flex-col gap-1 px-5 py-3">
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <b className="font-medium">
                      {t('text.edit.version', { version: format.integer(version) })}
                    </b>
                    {version === current && <Badge tone="good">{t('text.edit.isCurrent')}</Badge>}
                    <span className="text-sm text-quiet">
                      {at === null || by === null
                        ? t('text.edit.byDefault')
                        : t('text.edit.byPerson', { name: by, date: format.dateTime(new Date(at)) })}
                      {' · '}
                      {t('text.edit.themesIn', { n: themes })}
                    </span>
                  </p>
                  {(['added', 'removed', 'changed'] as const).map(
                    kind =>
                      changes[kind].length > 0 && (
                        <p key={kind} className="text-sm text-quiet">
                          <bdi>{t(`text.edit.${kind}Themes`, { themes: format.list(changes[kind]) })}</bdi>
                        </p>
                      ),
                  )}
                </li>
              ))}
            </ol>
          </Card>
        )}
      </CallState>
    </section>
  );
}
