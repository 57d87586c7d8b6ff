import { useState } from 'react';
import { PageHeader, useI18n, type I18n } from '../../../../ui/index.ts';
import {
  CallState,
  useAction,
  useCall,
  usePageTitle,
  useRouteParams,
  useWorkspace,
} from '../../../../web/index.ts';
import { ImportProgress } from '../../../../web/table-import/index.ts';
import { customerImportContract, type PresentedCustomerImport } from '../contract.ts';
import { CheckResult } from './check-result.tsx';
import { ImportResult } from './import-result.tsx';
import { MapColumns } from './map-columns.tsx';

/** /customers/import/$id: map the columns, see what would happen, let it happen, see what happened. */
export default function CustomerImportPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { href } = useWorkspace();
  const { id = '' } = useRouteParams();
  usePageTitle(t('directory.import.heading'));
  const live = ['customer-import.progress'];
  const call = useCall(customerImportContract.get, { params: { id } }, { live, every: 5_000 });
  const cancel = useAction(customerImportContract.cancel, { failure: 'toast' });
  const [remaps, setRemaps] = useState(false);
  return (
    <CallState call={call}>
      {({ import: one, reasons, rejections }) => {
        const maps = one.status === 'draft' || remaps;
        const { title, description } = headline(i18n, one, maps);
        return (
          <>
            <PageHeader
              title={title}
              description={description}
              breadcrumbs={[
                { label: t('directory.customers'), href: href('/customers') },
                { label: t('directory.import.title'), href: href('/customers/import') },
                { label: one.name },
              ]}
            />
            {maps ? (
              <MapColumns one={one} onMapped={() => setRemaps(false)} />
            ) : one.status === 'checking' || one.status === 'running' ? (
              <ImportProgress
                one={one}
                event="customer-import.progress"
                cancel={{ run: () => cancel.run({ params: { id } }), isPending: cancel.isPending }}
              />
            ) : one.status === 'checked' ? (
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

/** What this screen shows now, in a sentence. */
function headline(
  { t }: I18n,
  { status, name, position, created, findings }: PresentedCustomerImport,
  maps: boolean,
): { title: string; description?: string } {
  if (maps || status === 'draft')
    return { title: t('imports.map.heading'), description: t('imports.map.about', { name }) };
  switch (status) {
    case 'checking':
      return { title: t('imports.checking.heading', { name }), description: t('imports.run.about') };
    case 'checked':
      return {
        title: t('directory.import.check.heading', { n: (findings?.rows ?? 0) - (findings?.rejected ?? 0) }),
        description: t('directory.import.check.about'),
      };
    case 'running':
      return { title: t('directory.import.run.heading', { name }), description: t('imports.run.about') };
    case 'cancelled':
      return { title: t('imports.cancelled.heading', { n: position }) };
    case 'failed':
      return { title: t('imports.failed.heading', { name }) };
    case 'done':
      return {
        title:
          created === 0
            ? t('directory.import.done.nothing')
            : t('directory.import.done.heading', { n: created }),
      };
  }
}
