import { createElement } from 'react';
import type { Option } from '../components/list-box.tsx';
import { useI18n } from '../i18n/i18n-context.ts';
import { touchpointIcon, touchpointIconNames } from './touchpoint-icons.ts';

/** The icons a touchpoint may have, drawn and named in the reader's language, for Select and ComboBox. */
export function useTouchpointIconOptions(): readonly Option[] {
  const { t, format } = useI18n();
  return touchpointIconNames
    .map(name => ({
      value: name,
      label: t(`ui.icon.${name}`),
      icon: createElement(touchpointIcon(name), {
        'aria-hidden': true,
        size: 17,
        strokeWidth: 1.8,
        className: 'shrink-0 text-quiet',
      }),
    }))
    .toSorted((a, b) => format.compare(a.label, b.label));
}
