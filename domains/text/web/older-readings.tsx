import { useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { textContract } from '../contract.ts';

/** How many readings are by an older model than what reads now; nothing where there are none. */
export function OlderReadings() {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const { data } = useCall(textContract.models, {}, { every: 10_000, enabled: can('text.read') });
  if (!data || data.older === 0) return null;
  return <span className="text-sm text-quiet">{t('text.run.older', { n: data.older })}</span>;
}
