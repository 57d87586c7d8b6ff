import { Disclosure, useI18n } from '../../../ui/index.ts';
import { useCall } from '../../../web/index.ts';
import { journeysContract } from '../contract.ts';

/** The journey's versions, newest first: who saved which, and when. */
export function VersionList({ journeyId }: { readonly journeyId: string }) {
  const { t, format } = useI18n();
  const { data } = useCall(journeysContract.versions, { params: { id: journeyId } });
  if (data === undefined || data.versions.length < 2) return null;
  return (
    <Disclosure title={t('journeys.versions')}>
      <ol className="flex flex-col gap-2 text-sm">
        {data.versions.map(version => (
          <li key={version.version}>
            <span className="font-medium">
              {t('journeys.version', { version: format.integer(version.version) })}
            </span>
            <br />
            <span className="text-quiet">
              {t('journeys.versionBy', {
                name: version.createdBy,
                when: format.dateTime(new Date(version.createdAt)),
              })}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
