import { Banner, Button, useI18n } from '../../../../ui/index.ts';
import { useAction } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import { learningContract } from '../../learning-contract.ts';
import type { Layer } from './layer.ts';

/** Older texts stay as they are until somebody says so. */
export function OfferedRun({ layer }: { readonly layer: Layer }) {
  const { t, format } = useI18n();
  const run = useAction(textContract.startRun, {
    invalidates: [learningContract.learning, textContract.progress],
    done: t('text.learning.reading'),
    failure: 'toast',
  });
  return (
    <Banner tone="attention">
      <span className="flex flex-col items-start gap-3 lg:flex-row lg:items-center lg:justify-between">
        <span>
          {t('text.learning.offersRun')}{' '}
          {layer.enabled && layer.changes !== null && layer.changes > 0.005
            ? t('text.learning.changes', { share: format.percent(layer.changes) })
            : null}
        </span>
        <Button size="small" className="shrink-0" isPending={run.isPending} onPress={() => run.run({})}>
          {t('text.learning.readAgain')}
        </Button>
      </span>
    </Banner>
  );
}
