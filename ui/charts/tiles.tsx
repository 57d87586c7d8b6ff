import { Link } from '../components/link.tsx';
import { type FigureUnit, goodnessOf } from '../honest-number/figure.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { heatColour, heatStops } from './heat-colour.ts';
import { tileLayout } from './tile-layout.ts';
import { useWidth } from './use-width.ts';

interface TileDatum {
  readonly key: string;
  readonly label: string;
  /** How much: the tile's size. */
  readonly n: number;
  /** How good or bad: the tile's colour, and said on it. Null when withheld. */
  readonly value: number | null;
  readonly href: string;
}

interface TilesProps extends ChartProps {
  /** Most first. */
  readonly tiles: readonly TileDatum[];
  /** What the value is, in a word: 'negative'. */
  readonly valueName: string;
  readonly unit: FigureUnit;
  readonly scale: { readonly min: number; readonly max: number };
  readonly good?: 'high' | 'low';
}

/** Fewer pixels than this hold no name. */
const smallest = { width: 58, height: 34 };
const gap = 3;

/** Things by volume (size) and value (colour, and a figure). Begins where lines of text begin. */
export function Tiles({ title, titleHidden, tiles, valueName, unit, scale, good = 'high' }: TilesProps) {
  const { t, format } = useI18n();
  const figures = useFigureFormat();
  const [ref, width] = useWidth<HTMLUListElement>(900);
  const height = width < 560 ? Math.round(width * 1.3) : Math.min(440, Math.round(width * 0.42));
  const places = tileLayout(
    tiles.map(tile => tile.n),
    width,
    height,
  );
  const said = (value: number | null) => (value === null ? '–' : figures.value(value, unit));
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden ?? false}
      table={{
        columns: [t('ui.chart.name'), t('ui.chart.n'), valueName],
        rows: tiles.map(tile => [tile.label, format.integer(tile.n), said(tile.value)]),
      }}
      legend={<Legend name={valueName} good={good} scale={scale} unit={unit} />}
    >
      <ul ref={ref} className="relative" style={{ height }}>
        {tiles.map((tile, i) => {
          const place = places[i];
          if (!place) return null;
          const colours = tile.value === null ? undefined : heatColour(goodnessOf(tile.value, scale, good));
          const isNamed = place.width > smallest.width && place.height > smallest.height;
          const isLarge = place.width > 130 && place.height > 74;
          return (
            <li
              key={tile.key}
              className="absolute"
              style={{
                insetInlineStart: place.start,
                top: place.top,
                width: Math.max(1, place.width - gap),
                height: Math.max(1, place.height - gap),
              }}
            >
              <Link
                href={tile.href}
                look="bare"
                className="block size-full overflow-hidden !rounded-md transition-[filter] duration-150 hover:brightness-95"
              >
                <span
                  title={tile.label}
                  className="flex size-full flex-col rounded-md bg-sunken p-1.5 text-quiet"
                  style={colours}
                >
                  <bdi
                    className={
                      isNamed
                        ? `leading-tight ${isLarge ? 'text-base font-semibold' : 'text-xs font-medium'} line-clamp-2`
                        : 'sr-only'
                    }
                  >
                    {tile.label}
                  </bdi>{' '}
                  <span
                    className={
                      isNamed ? `tabular ${isLarge ? 'text-sm' : 'text-xs'} mt-auto truncate` : 'sr-only'
                    }
                  >
                    {said(tile.value)} <span className={isLarge ? undefined : 'sr-only'}>{valueName}</span>
                  </span>{' '}
                  <span className="sr-only">{t('ui.figure.nShort', { n: format.integer(tile.n) })}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </ChartFrame>
  );
}

/** The scale of the colour, worst to best, with its ends in figures. */
function Legend({
  name,
  good,
  scale,
  unit,
}: Pick<TilesProps, 'good' | 'scale' | 'unit'> & { readonly name: string }) {
  const figures = useFigureFormat();
  const [worst, best] = good === 'low' ? [scale.max, scale.min] : [scale.min, scale.max];
  return (
    <p className="flex items-center gap-2 text-xs text-quiet">
      <span>{`${figures.value(worst, unit)} ${name}`}</span>
      <span aria-hidden className="flex h-2 w-28 overflow-hidden rounded-full">
        {heatStops.light.map((_, i) => (
          <span
            key={i}
            className="flex-1"
            style={{ background: heatColour(i / (heatStops.light.length - 1)).background }}
          />
        ))}
      </span>
      <span>{figures.value(best, unit)}</span>
    </p>
  );
}
