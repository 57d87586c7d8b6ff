import { useState } from 'react';
import { PageHeader, useI18n } from '../../../../ui/index.ts';
import {
  CallState,
  useAction,
  useCall,
  usePageTitle,
  useRouteParams,
  useWorkspace,
} from '../../../../web/index.ts';
import { ImportProgress } from '../../../../web/table-import/index.ts';
import { importContract } from '../contract.ts';
import { CheckResult } from './check-result.tsx';
import { ImportResult } from './import-result.tsx';
import { MapColumns } from './map-columns.tsx';

/** /import/$id: map the columns, see what would happen, let it happen, see what happened. */
export default function ImportPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const { id = '' } = useRouteParams();
  usePageTitle(t('feedback.import.title'));
  const call = useCall(importContract.get, { params: { id } }, { live: ['import.progress'], every: 5_000 });
  const cancel = useAction(importContract.cancel, { failure: 'toast' });
  const [remaps, setRemaps] = useState(false);
  const breadcrumbs = [{ label: t('feedback.import.title'), href: href('/import') }];
  return (
    <CallState call={call}>
      {({ import: one, reasons, rejections }) => {
        const { status, name } = one;
        const maps = status === 'draft' || remaps;
        const title = maps
          ? t('imports.map.heading')
          : status === 'checking'
            ? t('imports.checking.heading', { name })
            : status === 'checked'
              ? t('feedback.import.check.heading', { n: one.findings?.good ?? 0 })
              : status === 'running'
                ? t('feedback.import.run.heading', { name })
                : status === 'cancelled'
                  ? t('imports.cancelled.heading', { n: one.position })
                  : status === 'failed'
                    ? t('imports.failed.heading', { name })
                    : t('feedback.import.done.heading', { n: one.recorded });
        const about = maps
          ? t('imports.map.about', { name })
          : status === 'checked'
            ? t('imports.check.about')
            : status === 'running' || status === 'checking'
              ? t('imports.run.about')
              : status === 'done' && one.recorded > 0
                ? t('feedback.import.done.about')
                : undefined;
        return (
          <>
            <PageHeader title={title} description={about} breadcrumbs={[...breadcrumbs, { label: name }]} />
            {maps ? (
              <MapColumns one={one} onMapped={() => setRemaps(false)} />
            ) : status === 'checking' || status === 'running' ? (
              <ImportProgress
                one={one}
                event="import.progress"
                cancel={{ run: () => cancel.run({ params: { id } }), isPending: cancel.isPending }}
              />
            ) : status === 'checked' ? (
              <CheckResult one={one} onRemap={() => setRemaps(true)} />
            ) : (
              <ImportResult
                one={one}
                reasons={reasons}
                rejections={rejections}
                onRemap={() => setRemaps(true)}
              />
            )}
          </>
        );
      }}
    </CallState>
  );
}
