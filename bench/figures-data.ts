import type { SurveyDefinition } from '../domains/surveys/index.ts';
import type { AnalyticsGateway } from '../platform/analytics/gateway.ts';

/** Answers made inside ClickHouse, so that a benchmark of reading does not wait for a benchmark of writing. */

const chunk = 1_000_000;

export interface Made {
  readonly workspaceId: string;
  readonly touchpoints: readonly string[];
}

const list = (values: readonly string[]) => `[${values.map(value => `'${value}'`).join(',')}]`;
const stages = ['discover', 'consider', 'evaluate', 'choose', 'buy', 'use', 'advocate'];
const channels = ['link', 'email', 'sms', 'qr', 'phone'];
const languages = ['fa', 'ar', 'vi'];
const segments = ['loyal', 'social', 'need', 'hurried'];

/**
 * `answers` scores of four kinds, four to a record, over the two years before `today`: 14 touchpoints with two
 * channels each, three languages, four segments, an attribute. Rollups are filled on the way, as in life.
 */
export async function makeScores(
  analytics: AnalyticsGateway,
  { workspaceId, touchpoints }: Made,
  answers: number,
  today: number,
): Promise<void> {
  for (let from = 0; from < answers; from += chunk) {
    const size = Math.min(chunk, answers - from);
    await analytics.command(`
      insert into score (workspace_id, metric, series, scale, good, wording, max, day, at, feedback, nth, customer, survey,
        question, touchpoint, stage, journey_version, channel, team, segment, language, value, attributes, sign)
      select '${workspaceId}', kind.1, 'transactional', kind.2, 'high', 1, kind.3,
        toDate(${today} - (h % 730)) as day, toDateTime(day) + (h % 86400), id, nth, id, '', kind.1, touchpoint,
        ${list(stages)}[1 + place % 7], 1, ${list(channels)}[1 + (place + bitAnd(h, 1)) % 5],
        concat('team-', toString(place % 5)), ${list(segments)}[1 + bitShiftRight(h, 8) % 4],
        ${list(languages)}[1 + bitShiftRight(h, 12) % 3],
        if(kind.3 = 0, 1, kind.4 + cityHash64(h, nth) % toUInt64(kind.3 - kind.4 + 1)),
        map('city', concat('city-', toString(bitShiftRight(h, 20) % 30))), 1
      from (
        select reinterpretAsUUID(number + ${from}) as id, cityHash64(number + ${from}, 'record') as h,
          h % ${touchpoints.length} as place, ${list(touchpoints)}[1 + place] as touchpoint
        from numbers(${Math.ceil(size / 4)})
      )
      array join [('feedback','',0.,0.), ('nps','0-10',10.,0.), ('csat','1-5',5.,1.), ('ces2','1-7',7.,1.), ('rating','1-5',5.,1.)] as kind,
        [0, 1, 2, 3, 4] as nth`);
  }
  for (const table of ['score', 'score_day', 'score_segment_day']) await settle(analytics, table);
}

const asked = (id: string, kind: string, settings: Record<string, unknown> = {}) => ({
  id,
  kind,
  title: { en: id },
  wording: 1,
  settings,
});
const ends = { low: { en: 'low' }, high: { en: 'high' }, style: 'numbers' };
const options = ['o0', 'o1', 'o2', 'o3', 'o4'].map(key => ({ key, label: { en: key } }));
const choice = (id: string) => asked(id, 'single-choice', { options, other: false, shuffle: false });

/** The survey that the nearest peer was measured with: NPS, CSAT, three choices and a text. */
export const sixQuestions: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Six questions' },
  thanks: { en: 'Thank you' },
  series: 'relational',
  theme: { accent: '#0E7C86' },
  pages: [
    {
      id: 'page',
      questions: [
        asked('nps', 'nps', ends),
        asked('csat', 'csat', { ...ends, style: 'faces' }),
        choice('c1'),
        choice('c2'),
        choice('c3'),
        asked('why', 'text', { placeholder: {}, long: true, maxLength: 500 }),
      ],
    },
  ],
};

/** `responses` filled surveys of six questions (NPS, CSAT, three choices, a text) over a year before `today`. */
export async function makeResponses(
  analytics: AnalyticsGateway,
  workspaceId: string,
  survey: string,
  responses: number,
  today: number,
): Promise<void> {
  for (let from = 0; from < responses; from += chunk / 5) {
    const size = Math.min(chunk / 5, responses - from);
    const records = `
      select reinterpretAsUUID(number + ${from}) as id, cityHash64(number + ${from}, 'response') as h,
        toDate(${today} - (h % 365)) as day, toDateTime(day) + (h % 86400) as at,
        ${list(languages)}[1 + bitShiftRight(h, 12) % 3] as language, ${list(channels)}[1 + bitShiftRight(h, 16) % 3] as channel,
        ${list(segments)}[1 + bitShiftRight(h, 8) % 4] as segment
      from numbers(${size})`;
    await analytics.command(`
      insert into score (workspace_id, metric, series, scale, good, wording, max, day, at, feedback, nth, customer, survey,
        question, touchpoint, stage, journey_version, channel, team, segment, language, value, attributes, sign)
      select '${workspaceId}', 'feedback', '', '', 'high', 0, 0, day, at, id, 1, id, '${survey}', '', '', '', 1, channel, '',
        segment, language, 1, map(), 1 from (${records})`);
    await analytics.command(`
      insert into answer (workspace_id, survey, question, kind, metric, series, scale, good, wording, max, strand, day, at,
        feedback, nth, customer, touchpoint, stage, channel, team, segment, language, option, value, attributes, sign)
      select '${workspaceId}', '${survey}', asked.1, asked.2, asked.3, if(asked.3 = '', '', 'relational'), asked.4,
        if(asked.3 = '', '', 'high'), if(asked.3 = '', 0, 1), asked.5,
        if(asked.3 = '', concat(asked.2, '|||||0|0'), concat(asked.2, '|', asked.3, '|relational|', asked.4, '|high|1|', toString(asked.5))), day, at, id, nth, id, '', '', channel, '', segment, language,
        if(asked.6 = '', '', concat(asked.6, toString(cityHash64(h, nth) % 5))),
        if(asked.5 = 0, 0, (asked.5 = 5) + cityHash64(h, nth) % if(asked.5 = 5, 5, 11)), map(), 1
      from (${records})
      array join [('nps','nps','nps','0-10',10.,''), ('csat','csat','csat','1-5',5.,''), ('c1','single-choice','','',0.,'o'),
        ('c2','single-choice','','',0.,'o'), ('c3','single-choice','','',0.,'o'), ('why','text','','',0.,'')] as asked,
        [1, 2, 3, 4, 5, 6] as nth`);
  }
  for (const table of ['score', 'score_day', 'score_segment_day', 'answer', 'answer_day'])
    await settle(analytics, table);
}

/** Merges what was inserted, as time does. */
async function settle(analytics: AnalyticsGateway, table: string): Promise<void> {
  await analytics.command(`optimize table ${table} final`);
}
