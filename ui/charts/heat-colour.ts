type Rgb = readonly [number, number, number];

/**
 * Worst to best. Lightness falls or rises all the way, so the scale is read in greyscale and by colour-blind eyes; on
 * both papers it is the worst that stands out most.
 */
const light: readonly Rgb[] = [
  [110, 24, 56],
  [186, 66, 62],
  [228, 146, 78],
  [245, 212, 146],
  [240, 232, 205],
  [227, 243, 234],
];
const dark: readonly Rgb[] = [
  [255, 190, 172],
  [235, 146, 96],
  [176, 116, 66],
  [112, 98, 70],
  [64, 84, 74],
  [26, 62, 60],
];
/** Where the stops stand: most figures live above the middle of their scale, where the eye must tell them apart. */
const places = [0, 0.26, 0.46, 0.62, 0.76, 1] as const;

export interface HeatColour {
  readonly background: string;
  readonly color: string;
}

/** Colours of a cell for goodness 0 (worst) … 1 (best); text is ink or paper, whichever is read better. */
export function heatColour(goodness: number): HeatColour {
  const onLight = mix(light, goodness);
  const onDark = mix(dark, goodness);
  return {
    background: `light-dark(${css(onLight)}, ${css(onDark)})`,
    color: `light-dark(${textOn(onLight)}, ${textOn(onDark)})`,
  };
}

function mix(stops: readonly Rgb[], goodness: number): Rgb {
  const place = Math.min(1, Math.max(0, goodness));
  const rank = Math.max(
    0,
    places.findLastIndex((start, at) => start <= place && at < places.length - 1),
  );
  const [a, b] = [stops[rank] ?? [0, 0, 0], stops[rank + 1] ?? [0, 0, 0]] as const;
  const [from, to] = [places[rank] ?? 0, places[rank + 1] ?? 1];
  const part = (place - from) / (to - from);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part];
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`;
}

/** WCAG relative luminance decides between the two. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(part => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function textOn(rgb: Rgb): string {
  const light = luminance(rgb);
  // Contrast with white equals contrast with black at 0.179; our softer ink is dark enough only from 0.25 on.
  return light > 0.25 ? '#14181d' : light > 0.179 ? '#000000' : '#ffffff';
}

export const heatStops = { light, dark } as const;
