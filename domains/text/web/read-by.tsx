import { useI18n } from '../../../ui/index.ts';
import type { PresentedReading } from '../contract.ts';

/** What read the text, in small: whoever doubts a reading sees whether it is an old one. */
export function ReadBy({ readBy }: { readonly readBy: NonNullable<PresentedReading['readBy']> }) {
  const { t, format } = useI18n();
  const { base, layer, plug, isOlder } = readBy;
  return (
    <p className="text-xs text-quiet">
      {[
        plug === null
          ? t('text.readBy.base', { version: base })
          : t('text.readBy.plug', { name: plug, version: base }),
        ...(layer === null ? [] : [t('text.readBy.layer', { version: format.integer(layer) })]),
        ...(isOlder ? [t('text.readBy.older')] : []),
      ].join(' ')}
    </p>
  );
}
