import { ChoiceResult } from '../../web/choice-result.tsx';
import type { KindResultProps } from '../kind-result.ts';

export function Result(props: KindResultProps) {
  return <ChoiceResult {...props} />;
}
