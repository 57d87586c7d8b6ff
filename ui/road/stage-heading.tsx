import { feelingOf } from '../charts/feeling.ts';
import { Link } from '../components/link.tsx';
import { HonestNumber } from '../honest-number/honest-number.tsx';
import { useI18n } from '../i18n/i18n-context.ts';
import { roadColour } from './road-colour.ts';
import type { PlacedStage } from './road-layout.ts';

/** A station's sign: the stage, how it feels there in a word, and its figure. */
export function StageHeading({ placed, level }: { placed: PlacedStage; level: 2 | 3 }) {
  const { t } = useI18n();
  const { stage, goodness } = placed;
  const Heading = `h${level}` as const;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Heading className="leading-tight font-semibold text-balance">
        {stage.href ? (
          <Link href={stage.href} look="bare" className="hover:text-brand-strong">
            {stage.name}
          </Link>
        ) : (
          stage.name
        )}
      </Heading>
      <p className="flex items-center gap-1.5 text-xs text-quiet">
        <span
          aria-hidden
          className="size-2 shrink-0 rounded-full"
          style={{ background: roadColour(goodness) }}
        />
        {t(`ui.road.feel.${feelingOf(goodness)}`)}
      </p>
      {stage.figure && stage.figure.value !== null && (
        <HonestNumber size="cell" label={stage.name} figure={stage.figure} />
      )}
    </div>
  );
}
