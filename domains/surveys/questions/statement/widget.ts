import { element } from '../../../../widget/element.ts';
import type { KindWidget } from '../../../../widget/kind-widget.ts';

/** The title and help say it all; they are drawn for every question. */
export const widget: KindWidget = () => {
  const nothing = element('span', { hidden: true });
  return { element: nothing, control: () => nothing };
};
