import { RotateCw } from 'lucide-react';
import { Button, useI18n } from '../../../../ui/index.ts';
import { useAction, useCall } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import { OlderReadings } from '../older-readings.tsx';

/** Begins a run over all texts; nothing while one is under way. */
export function ReadAgain() {
  const { t } = useI18n();
  const { data } = useCall(textContract.progress, {}, { live: ['text.read'] });
  const start = useAction(textContract.startRun, {
    invalidates: [textContract.progress],
    done: t('text.run.started'),
    failure: 'toast',
  });
  if (!data || data.run !== null || data.read === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-3">
      <Button
        variant="plain"
        icon={RotateCw}
        isPending={start.isPending}
        onPress={() => start.run({ body: {} })}
      >
        {t('text.run.start')}
      </Button>
      <OlderReadings />
    </span>
  );
}
