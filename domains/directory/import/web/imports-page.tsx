import { PageHeader, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, useGo, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { ImportTable, UploadFile } from '../../../../web/table-import/index.ts';
import { customerImportContract } from '../contract.ts';
import { useSendImport } from './use-send-import.ts';

/** /customers/import: bring a file of customers, and what was brought before. */
export default function CustomerImportsPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const go = useGo();
  usePageTitle(t('directory.import.heading'));
  const send = useSendImport();
  const imports = useCall(customerImportContract.list, {}, { live: ['customer-import.progress'] });
  return (
    <>
      <PageHeader
        title={t('directory.import.heading')}
        description={t('directory.import.about')}
        breadcrumbs={[
          { label: t('directory.customers'), href: href('/customers') },
          { label: t('directory.import.title') },
        ]}
      />
      <div className="flex flex-col gap-6">
        <UploadFile send={send} onUploaded={one => go(href(`/customers/import/${one.id}`))} />
        <CallState call={imports}>
          {({ imports: before }) =>
            before.length > 0 && (
              <ImportTable
                imports={before}
                rowHref={one => href(`/customers/import/${one.id}`)}
                counts={[
                  { id: 'created', header: t('directory.import.column.created'), of: one => one.created },
                  { id: 'changed', header: t('directory.import.column.changed'), of: one => one.changed },
                ]}
              />
            )
          }
        </CallState>
      </div>
    </>
  );
}
