/** Colours of the visitor's page, made from the survey's accent so that everything on them can be read. */
export interface Palette {
  /** The accent on light paper, and what is written on it. */
  readonly accent: string;
  readonly on: string;
  /** The same on dark paper. */
  readonly darkAccent: string;
  readonly darkOn: string;
}

const lightPaper = '#fbf8f3';
const darkPaper = '#14181d';
const ink = '#1f2933';
const white = '#ffffff';

/** AA for text (WCAG 2.2, 1.4.3). */
const readable = 4.5;

/**
 * Darkens (on light paper) or lightens (on dark paper) the accent, as little as needed, until text in that
 * colour reaches 4.5:1 on the paper. Text on the accent is white or ink, whichever reads better.
 */
export function paletteOf(accent: string): Palette {
  const light = towards(accent, '#000000', lightPaper);
  const dark = towards(accent, white, darkPaper);
  return { accent: light, on: textOn(light), darkAccent: dark, darkOn: textOn(dark) };
}

/** Contrast ratio of two colours '#rrggbb', 1–21 (WCAG 2.2 relative luminance). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function textOn(background: string): string {
  return contrast(white, background) >= contrast(ink, background) ? white : ink;
}

function towards(colour: string, target: string, paper: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, target, share);
    if (contrast(mixed, paper) >= readable && contrast(mixed, textOn(mixed)) >= readable) return mixed;
  }
  return target;
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const parts = channels(from).map((value, i) => Math.round(value + ((target[i] ?? 0) - value) * share));
  return `#${parts.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
