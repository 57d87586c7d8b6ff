import { drawScale } from '../../../../widget/scale.ts';
import type { KindWidget } from '../../../../widget/kind-widget.ts';

export const widget: KindWidget = drawScale;
