import { drawChoices } from '../../../../widget/choices.ts';
import type { KindWidget } from '../../../../widget/kind-widget.ts';

export const widget: KindWidget = asked => drawChoices(asked, false);
