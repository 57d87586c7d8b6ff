import { ScoreResult } from '../../web/score-result.tsx';
import type { KindResultProps } from '../kind-result.ts';

export function Result(props: KindResultProps) {
  const five = props.summary.type === 'score' && props.summary.counts.length === 5;
  return <ScoreResult {...props} min={1} {...(five && { scale: 'five' as const })} />;
}
