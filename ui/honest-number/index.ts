export { ChangeMark } from './change-mark.tsx';
export { type DrawnChange, type DrawnFigure, type FigureUnit, goodnessOf, positionOf } from './figure.ts';
export { HonestNumber, type HonestNumberProps } from './honest-number.tsx';
export { IntervalBar } from './interval-bar.tsx';
export { type FigureFormat, useFigureFormat } from './use-figure-format.ts';
