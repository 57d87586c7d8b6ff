import { Button, Card, DescriptionList, useI18n } from '../../../../ui/index.ts';
import { useAction } from '../../../../web/index.ts';
import { RejectionTable } from '../../../../web/table-import/index.ts';
import { customerImportContract, type PresentedCustomerImport } from '../contract.ts';

interface CheckResultProps {
  readonly one: PresentedCustomerImport;
  readonly onRemap: () => void;
}

/** What a dry run found, and the step to the real one. */
export function CheckResult({ one, onRemap }: CheckResultProps) {
  const { t, format } = useI18n();
  const start = useAction(customerImportContract.start, { failure: 'toast' });
  const { findings } = one;
  if (findings === null) return null;
  return (
    <div className="flex flex-col gap-6">
      <Card>
        <DescriptionList
          items={[
            { term: t('imports.check.rows'), value: format.integer(findings.rows) },
            { term: t('directory.import.check.created'), value: format.integer(findings.created) },
            { term: t('directory.import.check.changed'), value: format.integer(findings.changed) },
            { term: t('directory.import.check.unchanged'), value: format.integer(findings.unchanged) },
            { term: t('imports.check.rejected'), value: format.integer(findings.rejected) },
            { term: t('directory.import.check.withEmail'), value: format.integer(findings.withEmail) },
            { term: t('directory.import.check.withPhone'), value: format.integer(findings.withPhone) },
            { term: t('directory.import.check.withConsent'), value: format.integer(findings.withConsent) },
          ]}
        />
      </Card>
      <RejectionTable columns={one.columns} reasons={findings.byReason} rejections={findings.rejections} />
      <div className="flex flex-wrap gap-2.5">
        <Button
          variant="primary"
          isDisabled={findings.rows === findings.rejected}
          isPending={start.isPending}
          onPress={() => start.run({ params: { id: one.id } })}
        >
          {t('directory.import.start')}
        </Button>
        <Button onPress={onRemap}>{t('imports.map.again')}</Button>
      </div>
    </div>
  );
}
