export { ChangeMark } from './change-mark.tsx';
export type { DrawnChange, DrawnFigure, FigureUnit } from './figure.ts';
export { HonestNumber, type HonestNumberProps } from './honest-number.tsx';
export { type FigureFormat, useFigureFormat } from './use-figure-format.ts';
