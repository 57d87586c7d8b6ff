import { ScoreResult } from '../../web/score-result.tsx';
import type { KindResultProps } from '../kind-result.ts';

export function Result(props: KindResultProps) {
  return <ScoreResult {...props} min={1} scale="effort" />;
}
