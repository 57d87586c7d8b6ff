import type { CallOutput } from '../../../../web/index.ts';
import type { journeysContract } from '../../../journeys/contract.ts';
import type { metricsContract } from '../../contract.ts';

type Journeys = CallOutput<typeof journeysContract.list>;
type Stage = Journeys['journeys'][number]['definition']['stages'][number];
type Figures = CallOutput<typeof metricsContract.journey>;

interface Words {
  readonly nameOf: (stage: Stage) => string;
  readonly hrefOf: (touchpointId: string) => string;
  /** A touchpoint's way in time, where enough answered to show one. */
  readonly trendOf: (points: Figures['touchpoints'][number]['trend']) => readonly (number | null)[];
}

/** The journey with its live cards in the shape that the Road draws. */
export function toRoad(
  stages: readonly Stage[],
  touchpoints: Journeys['touchpoints'],
  figures: Figures,
  words: Words,
) {
  const known = new Map(touchpoints.map(touchpoint => [touchpoint.id, touchpoint]));
  const live = new Map(figures.touchpoints.map(one => [one.touchpoint, one]));
  return {
    stages: stages.map(stage => ({ key: stage.key, name: words.nameOf(stage) })),
    touchpoints: stages.flatMap(stage =>
      stage.touchpoints.flatMap(id => {
        const touchpoint = known.get(id);
        if (!touchpoint) return [];
        const card = live.get(id);
        const mark = id === figures.worst ? 'worst' : id === figures.mostImproved ? 'improved' : undefined;
        return [
          {
            id,
            stage: stage.key,
            name: touchpoint.name,
            icon: touchpoint.icon,
            figure: card?.figure ?? silent,
            ...(card && { change: card.comparison }),
            volume: card?.volume ?? 0,
            trend: card ? words.trendOf(card.trend) : [],
            ...(mark && { mark: mark as 'worst' | 'improved' }),
            href: words.hrefOf(id),
          },
        ];
      }),
    ),
  };
}

/** A touchpoint about which nothing was heard: a house with its lights off. */
const silent = {
  value: null,
  interval: null,
  n: 0,
  unit: 'score',
  good: 'high',
  scale: { min: 0, max: 1 },
  withheld: { reason: 'none', needed: 1 },
} as const;
