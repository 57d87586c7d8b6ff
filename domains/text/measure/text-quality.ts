import { readFileSync } from 'node:fs';
import { goldenCases } from '../golden/golden-cases.ts';
import { describeGolden, scoreGolden, type GoldenScore } from '../golden/score-golden.ts';
import { understand } from '../understand.ts';
import { goals, type Goal } from './goals.ts';

/** What `weights/figures.json` holds of one classifier: what its training measured on texts that it did not learn. */
export interface Figures {
  readonly sources: readonly SourceFigures[];
  readonly calibrationError: number;
  /** By what was left away. */
  readonly ablation?: Readonly<Record<string, readonly SourceFigures[]>>;
  /** By the source that was left out. */
  readonly unseen?: Readonly<Record<string, SourceFigures>>;
}

export interface SourceFigures {
  readonly file: string;
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly weightedF1: number;
  readonly twoClasses?: { readonly accuracy: number; readonly macroF1: number; readonly count: number };
}

export interface ReachedGoal extends Goal {
  /** Undefined where the training has not measured it. */
  readonly reached: number | undefined;
  readonly count: number;
}

/** The figures that the training wrote beside the weights, by classifier. */
export function readFigures(): Readonly<Record<string, Figures>> {
  const path = new URL('../weights/figures.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Figures>;
}

/** Every goal with what was measured. */
export function reachedGoals(figures = readFigures()): ReachedGoal[] {
  return goals.map(goal => {
    const own = figures[goal.task];
    const found = goal.unseen
      ? own?.unseen?.[goal.file]
      : own?.sources.find(({ file }) => file === goal.file);
    return { ...goal, reached: valueOf(found, goal.of), count: found?.count ?? 0 };
  });
}

function valueOf(figures: SourceFigures | undefined, of: Goal['of']): number | undefined {
  if (of === 'twoClasses.accuracy') return figures?.twoClasses?.accuracy;
  if (of === 'twoClasses.macroF1') return figures?.twoClasses?.macroF1;
  return figures?.[of];
}

/** The golden cases as the committed weights understand them. */
export function measureGolden(): GoldenScore {
  return scoreGolden(goldenCases, (text, language) => {
    const { sentiment, themes, intents } = understand(text, { language });
    return {
      sentiment: sentiment.label,
      themes: themes.map(({ theme }) => theme),
      intents: intents.map(({ intent }) => intent),
    };
  });
}

/** All that is known of the quality of the committed weights, as lines of Markdown. */
export function describeQuality(golden: GoldenScore = measureGolden()): string[] {
  const figures = readFigures();
  return [
    '| set | measure | texts | baseline | must | reached |',
    '| --- | --- | --- | --- | --- | --- |',
    ...reachedGoals(figures).map(
      ({ set, measure, count, baseline, must, reached }) =>
        `| ${set} | ${measure} | ${count} | ${short(baseline)} | ${short(must)} | ${short(reached)} |`,
    ),
    '',
    ...Object.entries(figures).flatMap(([task, { calibrationError }]) =>
      calibrationError === undefined ? [] : [`calibration error ${task}: ${short(calibrationError)}`],
    ),
    '',
    ...ablationLines(figures),
    '',
    ...describeGolden(golden),
  ];
}

function ablationLines(figures: Readonly<Record<string, Figures>>): string[] {
  return Object.entries(figures).flatMap(([task, { ablation = {}, sources }]) => {
    const names = Object.keys(ablation);
    if (names.length === 0) return [];
    const cell = (one: SourceFigures | undefined) => short(one?.twoClasses?.accuracy ?? one?.accuracy);
    return [
      '',
      `| ${task}: accuracy (2 classes for sentiment) | whole | ${names.join(' | ')} |`,
      `| --- | --- | ${names.map(() => '---').join(' | ')} |`,
      ...sources.map(whole => {
        const others = names.map(name => cell(ablation[name]?.find(({ file }) => file === whole.file)));
        return `| ${whole.file} | ${cell(whole)} | ${others.join(' | ')} |`;
      }),
    ];
  });
}

function short(value: number | undefined): string {
  return value === undefined ? 'not measured' : value.toFixed(3).replace(/^0/u, '');
}
