import type { ChoiceSettings } from '../../model/choice.ts';
import { ChoiceEditor } from '../../web/choice-editor.tsx';
import type { KindEditorProps } from '../kind-editor.ts';

export function Editor(props: KindEditorProps<ChoiceSettings>) {
  return <ChoiceEditor {...props} />;
}
