import { Distribution } from '../../../ui/charts/index.ts';
import { HonestNumber } from '../../../ui/honest-number/index.ts';
import { useI18n } from '../../../ui/index.ts';
import type { KindResultProps } from '../questions/kind-result.ts';
import { Shares } from './shares.tsx';

interface ScoreResultProps extends KindResultProps {
  readonly min: number;
  /** A scale that the design system groups into good, middling and bad; others are drawn plainly. */
  readonly scale?: 'nps' | 'five' | 'seven' | 'effort';
}

/** Figures with their intervals, and how many gave which score. */
export function ScoreResult({ figures, summary, min, scale }: ScoreResultProps) {
  const { t, format } = useI18n();
  if (summary.type !== 'score') return null;
  const counts = summary.counts.map((n, i) => ({ score: min + i, n }));
  const title = t('surveys.results.distribution');
  return (
    <div className="grid gap-8 lg:grid-cols-[15rem_1fr]">
      <div className="flex flex-col gap-6">
        {figures.map((figure, i) => (
          <HonestNumber
            key={figure.name}
            figure={figure}
            size={i === 0 ? 'hero' : 'card'}
            label={figure.name}
            methodName={figure.methodName}
          />
        ))}
      </div>
      {scale ? (
        <Distribution
          title={title}
          counts={counts}
          kind={scale}
          {...(scale === 'nps' && { groups: npsGroups() })}
        />
      ) : (
        <Shares
          title={title}
          parts={counts.map(({ score, n }) => ({ key: String(score), label: format.integer(score), n }))}
          total={counts.reduce((sum, { n }) => sum + n, 0)}
        />
      )}
    </div>
  );

  function npsGroups() {
    return {
      low: t('surveys.results.detractors'),
      middle: t('surveys.results.passives'),
      high: t('surveys.results.promoters'),
    };
  }
}
