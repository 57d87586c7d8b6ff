import { PageHeader, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, useGo, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { ImportTable, UploadFile } from '../../../../web/table-import/index.ts';
import { importContract } from '../contract.ts';
import { useSendImport } from './use-send-import.ts';

/** /import: bring a file, and what was brought before. */
export default function ImportsPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const go = useGo();
  usePageTitle(t('feedback.import.title'));
  const send = useSendImport();
  const imports = useCall(importContract.list, {}, { live: ['import.progress'] });
  return (
    <>
      <PageHeader title={t('feedback.import.heading')} description={t('feedback.import.about')} />
      <div className="flex flex-col gap-6">
        <UploadFile send={send} onUploaded={one => go(href(`/import/${one.id}`))} />
        <CallState call={imports}>
          {({ imports: before }) =>
            before.length > 0 && (
              <ImportTable
                imports={before}
                rowHref={one => href(`/import/${one.id}`)}
                counts={[
                  {
                    id: 'recorded',
                    header: t('feedback.import.column.recorded'),
                    of: one => one.recorded,
                  },
                ]}
              />
            )
          }
        </CallState>
      </div>
    </>
  );
}
