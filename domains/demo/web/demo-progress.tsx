import { ProgressBar, useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { demoContract } from '../contract.ts';

/** How far the demo company is while it is being made; nothing before and after. */
export function DemoProgress() {
  const { t, format } = useI18n();
  const { demo, can } = useWorkspace();
  const state = useCall(
    demoContract.show,
    {},
    { live: ['demo.progress'], enabled: demo && can('demo.read') },
  );
  if (!state.data || state.data.finished) return null;
  const { loaded, customers } = state.data;
  return (
    <div className="rounded-lg border border-line bg-surface p-4 shadow-soft">
      <ProgressBar
        label={t('demo.making')}
        value={loaded / Math.max(1, customers)}
        note={t('demo.making.of', { loaded: format.integer(loaded), customers: format.integer(customers) })}
      />
      <p className="pt-2 text-sm text-quiet">{t('demo.making.why')}</p>
    </div>
  );
}
