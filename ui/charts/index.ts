/** Pictures of figures; see ui/README.md. */
export { Bars } from './bars.tsx';
export { Distribution } from './distribution.tsx';
export { Dots } from './dots.tsx';
export type { NamedFigure } from './figure-rows.tsx';
export { Heatmap } from './heatmap.tsx';
export { ShareBar } from './share-bar.tsx';
export { Sparkline } from './sparkline.tsx';
export { Tiles } from './tiles.tsx';
export type { TrendPoint, TrendSeries } from './trend-series.ts';
export { Trend } from './trend.tsx';
