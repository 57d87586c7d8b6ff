import { element } from '../../../../widget/element.ts';
import type { KindWidget } from '../../../../widget/kind-widget.ts';
import type { TextView } from './definition.ts';

export const widget: KindWidget = ({ question, answer, labels, change }) => {
  const { long, max, placeholder } = question.view as TextView;
  const box = element(long ? 'textarea' : 'input', {
    maxLength: max,
    placeholder,
    value: answer?.value ?? '',
    oninput() {
      // Words have their own direction, an empty box that of the page: a Persian reader may write in English.
      box.dir = box.value ? 'auto' : '';
      change(box.value.trim() ? box.value : undefined);
    },
    ...labels,
  });
  return { element: box, control: () => box };
};
