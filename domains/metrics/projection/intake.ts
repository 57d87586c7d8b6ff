import type { Answer, FeedbackForFigures, StoredScore } from '../../feedback/index.ts';
import { scaleText } from '../model/scale.ts';
import type { Placing } from '../../journeys/index.ts';

/** metric, series, scale, good, wording, max, question, touchpoint, stage, team */
type Scored = readonly [string, string, string, string, number, number, string, string, string, string];
/** question, kind, metric, series, scale, good, wording, max, and all but the question in one text */
type Asked = readonly [string, string, string, string, string, string, number, number, string];
/** Place in `asked` from 1, option, value. */
type Answered = readonly [number, string, number];

/** A row of the table `intake`: many records that share what is said once. See db/analytics/0001_metrics.sql. */
export type IntakeRow = {
  readonly workspace_id: string;
  readonly survey: string;
  readonly journey_version: number;
  readonly channel: string;
  readonly segment: string;
  readonly language: string;
  readonly touchpoint: string;
  readonly stage: string;
  readonly team: string;
  readonly feedback: string[];
  readonly customer: string[];
  readonly at: number[];
  readonly day: number[];
  readonly attributes: Readonly<Record<string, string>>[];
  readonly scored: Scored[];
  readonly value: (number | null)[][];
  readonly asked: Asked[];
  readonly answer: Answered[][];
};

/** A row of the table `feedback`. */
export type CountedRow = Readonly<
  Record<'workspace_id' | 'id', string> & Record<'revision' | 'day' | 'sign', number>
>;

interface Group {
  readonly row: IntakeRow;
  /** Measure id → place in `scored`. */
  readonly measures: Map<number, number>;
  /** Question, kind and measure → place in `asked`, from 1. */
  readonly questions: Map<string, number>;
}

const noCustomer = '00000000-0000-0000-0000-000000000000';
/** ClickHouse's DateTime ends in 2106 and its Date in 2149; what lies outside is counted at the edge. */
const latestSecond = 4_294_967_295;

export interface Intake {
  readonly counted: readonly CountedRow[];
  readonly rows: readonly IntakeRow[];
}

/** Makes the rows that records count as. Days are those of `dayAt` (the workspace's time zone). */
export function intakeOf(
  workspaceId: string,
  records: readonly FeedbackForFigures[],
  placing: Placing,
  dayAt: (instant: Date) => number,
): Intake {
  const groups = new Map<string, Group>();
  const counted = records.map(record => {
    const day = Math.max(0, dayAt(record.occurredAt));
    addRecord(groupOf(groups, workspaceId, record, placing), record, day, placing);
    return { workspace_id: workspaceId, id: record.id, revision: record.revision, day, sign: 1 };
  });
  for (const { row } of groups.values()) padValues(row);
  return { counted, rows: [...groups.values()].map(({ row }) => row) };
}

function segmentOf(record: FeedbackForFigures): string {
  return record.attributes['segment'] ?? record.customer?.segment ?? '';
}

function groupOf(
  groups: Map<string, Group>,
  workspaceId: string,
  record: FeedbackForFigures,
  placing: Placing,
): Group {
  const { surveyId = '', journeyVersion, channel, language = '', touchpointId = '' } = record;
  const segment = segmentOf(record);
  const key = [surveyId, journeyVersion, channel, language, touchpointId, segment].join('\n');
  const before = groups.get(key);
  if (before !== undefined) return before;
  const { stage, team } = placing(touchpointId, journeyVersion);
  const row: IntakeRow = {
    workspace_id: workspaceId,
    survey: surveyId,
    journey_version: journeyVersion ?? 0,
    channel,
    segment,
    language,
    touchpoint: touchpointId,
    stage,
    team,
    feedback: [],
    customer: [],
    at: [],
    day: [],
    attributes: [],
    // Each record also counts as one of itself: volumes are figures like any other.
    scored: [['feedback', '', '', 'high', 0, 0, '', touchpointId, stage, team]],
    value: [],
    asked: [],
    answer: [],
  };
  const group = { row, measures: new Map<number, number>(), questions: new Map<string, number>() };
  groups.set(key, group);
  return group;
}

function addRecord(
  { row, measures, questions }: Group,
  record: FeedbackForFigures,
  day: number,
  placing: Placing,
): void {
  const second = Math.floor(record.occurredAt.getTime() / 1000);
  row.feedback.push(record.id);
  row.customer.push(record.customerId ?? noCustomer);
  row.at.push(Math.min(latestSecond, Math.max(0, second)));
  row.day.push(day);
  row.attributes.push(
    record.customer ? { ...record.customer.attributes, ...record.attributes } : record.attributes,
  );

  const values: (number | null)[] = [1];
  for (const score of record.scores) {
    let place = measures.get(score.measure);
    if (place === undefined) {
      const touchpoint = score.touchpointId ?? record.touchpointId ?? '';
      const { stage, team } = placing(touchpoint, record.journeyVersion);
      const { metric, series, good, wording, max, question } = score;
      place =
        row.scored.push([
          metric,
          series,
          scaleText(score),
          good,
          wording,
          max,
          question,
          touchpoint,
          stage,
          team,
        ]) - 1;
      measures.set(score.measure, place);
    }
    while (values.length < place) values.push(null);
    values[place] = score.value;
  }
  row.value.push(values);
  row.answer.push(record.answers.length === 0 ? [] : answeredOf(row, questions, record));
}

function answeredOf(row: IntakeRow, questions: Map<string, number>, record: FeedbackForFigures): Answered[] {
  return record.answers.flatMap(answer => {
    const score = record.scores.find(one => one.question === answer.question);
    const key = `${answer.question}\n${answer.kind}\n${score?.measure ?? ''}`;
    let place = questions.get(key);
    if (place === undefined) {
      place = row.asked.push(askedOf(answer, score));
      questions.set(key, place);
    }
    return chosen(answer).map(([option, value]): Answered => [place, option, value]);
  });
}

function askedOf({ question, kind }: Answer, score: StoredScore | undefined): Asked {
  const { metric = '', series = '', good = '', wording = 0, max = 0 } = score ?? {};
  const facts = [kind, metric, series, score ? scaleText(score) : '', good, wording, max] as const;
  return [question, ...facts, facts.join('|')];
}

/**
 * Rows of one answer: its value, its option, or for several options one row each and one with '' for the person who
 * answered, so that shares are of persons. A text is only counted; its words stay in Postgres.
 */
function chosen({ kind, value }: Answer): [option: string, value: number][] {
  if (typeof value === 'number') return [['', value]];
  if (typeof value === 'string') return [[kind === 'text' ? '' : value, 0]];
  return [['', 0], ...value.map((option): [string, number] => [option, 0])];
}

function padValues({ scored, value }: IntakeRow): void {
  for (const values of value) while (values.length < scored.length) values.push(null);
}
