import type { ScaleSettings } from '../../model/scale-kind.ts';
import { ScaleEditor } from '../../web/scale-editor.tsx';
import type { KindEditorProps } from '../kind-editor.ts';

export function Editor(props: KindEditorProps<ScaleSettings>) {
  return <ScaleEditor {...props} styles={['stars', 'numbers']} points={{ fewest: 3, most: 10 }} />;
}
