import { Button, Card, DescriptionList, useI18n } from '../../../../ui/index.ts';
import { useAction } from '../../../../web/index.ts';
import { RejectionTable } from '../../../../web/table-import/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';
import { touchpointKey } from '../model/column-choices.ts';

interface CheckResultProps {
  readonly one: PresentedImport;
  readonly onRemap: () => void;
}

/** What a dry run found, and the step to the real one. */
export function CheckResult({ one, onRemap }: CheckResultProps) {
  const { t, format } = useI18n();
  const start = useAction(importContract.start, { failure: 'toast' });
  const map = useAction(importContract.map, { failure: 'toast', invalidates: [] });
  const check = useAction(importContract.check, { failure: 'toast' });
  const { findings, mapping } = one;
  if (findings === null || mapping === null) return null;
  const unknown = findings.unknownTouchpoints.filter(place => place.cell !== '');

  /** Names the unknown cells as touchpoints to make, and checks again. */
  async function create(): Promise<void> {
    if (mapping?.touchpoint === undefined || !('column' in mapping.touchpoint)) return;
    const made = unknown.map(({ cell }) => ({ key: touchpointKey(cell), name: cell }));
    const keys = {
      ...mapping.touchpoint.keys,
      ...Object.fromEntries(made.map(({ key, name }) => [name, key])),
    };
    const newTouchpoints = [
      ...mapping.newTouchpoints,
      ...made.filter(m => !mapping.newTouchpoints.some(n => n.key === m.key)),
    ];
    await map.runAsync({
      params: { id: one.id },
      body: { ...mapping, touchpoint: { ...mapping.touchpoint, keys }, newTouchpoints },
    });
    check.run({ params: { id: one.id } });
  }

  const span =
    findings.earliest === null || findings.latest === null
      ? []
      : [
          {
            term: t('feedback.import.check.span'),
            value: t('feedback.import.check.spanOf', {
              from: format.date(new Date(findings.earliest)),
              to: format.date(new Date(findings.latest)),
            }),
          },
        ];
  return (
    <div className="flex flex-col gap-6">
      <Card>
        <DescriptionList
          items={[
            { term: t('imports.check.rows'), value: format.integer(findings.rows) },
            { term: t('feedback.import.check.good'), value: format.integer(findings.good) },
            { term: t('imports.check.rejected'), value: format.integer(findings.rejected) },
            { term: t('feedback.import.check.scores'), value: format.integer(findings.scores) },
            { term: t('feedback.import.check.withText'), value: format.integer(findings.withText) },
            { term: t('feedback.import.check.withCustomer'), value: format.integer(findings.withCustomer) },
            ...span,
          ]}
        />
      </Card>
      {unknown.length > 0 && (
        <Card
          title={t('feedback.import.check.unknown')}
          actions={
            <Button onPress={() => void create()} isPending={map.isPending || check.isPending}>
              {t('feedback.import.check.create')}
            </Button>
          }
        >
          <p dir="auto">{format.list(unknown.slice(0, 30).map(place => place.cell))}</p>
        </Card>
      )}
      <RejectionTable columns={one.columns} reasons={findings.byReason} rejections={findings.rejections} />
      <div className="flex flex-wrap gap-2.5">
        <Button
          variant="primary"
          isDisabled={findings.good === 0}
          isPending={start.isPending}
          onPress={() => start.run({ params: { id: one.id } })}
        >
          {t('feedback.import.start')}
        </Button>
        <Button onPress={onRemap}>{t('imports.map.again')}</Button>
      </div>
    </div>
  );
}
