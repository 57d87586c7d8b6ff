import type { Context } from '../../../platform/context.ts';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { testHouse, type TestHouse } from '../../../platform/testkit/test-house.ts';
import { recordFeedback } from '../../feedback/server.ts';
import { addWaiting } from '../reading/waiting-store.ts';

/** The road of texts with its steps taken one by one: no job and no delivery runs beside. */
export interface TextHouse {
  /** Sees every workspace. */
  readonly pool: TestHouse['systemPool'];
  readonly services: Services;
  /** For a Safar of its own on the same database. */
  readonly connectionString: string;
  /** A new workspace, seen by the system with these permissions besides. */
  readonly company: (language: 'fa' | 'en', permissions?: readonly string[]) => Promise<Context>;
  /** Records texts and notes that they wait to be read; their ids in the same order. */
  readonly record: (
    ctx: Context,
    texts: readonly (string | undefined)[],
    draft?: Partial<FeedbackDraft>,
  ) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

const settings = {
  fa: ['persian', 'Asia/Tehran', 6, 'IRR'],
  en: ['gregory', 'UTC', 1, 'USD'],
} as const;

export async function startTextHouse(): Promise<TextHouse> {
  const house = await testHouse();
  const services = await house.services([]);
  let keys = 0;
  return {
    pool: house.systemPool,
    services,
    connectionString: house.connectionString,
    company: async (language, permissions) => {
      const id = newId();
      await house.systemPool.query(
        `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency)
         values ($1, $2, 'Test', $3, $4, $5, $6, $7)`,
        [id, `test-${id}`, language, ...settings[language]],
      );
      const ctx = await services.systemContext(id);
      return permissions === undefined
        ? ctx
        : { ...ctx, actor: { ...ctx.actor, permissions: new Set(permissions) } };
    },
    record: async (ctx, texts, draft = {}) => {
      const recorded = await Promise.all(
        texts.map(text =>
          recordFeedback(services, ctx.workspace.id, {
            source: 'test',
            key: `k${++keys}`,
            channel: 'web',
            occurredAt: new Date('2026-03-20T21:00:00Z'),
            scores: [],
            answers: [],
            attributes: {},
            ...draft,
            ...(text !== undefined && { text }),
          }),
        ),
      );
      const ids = recorded.map(one => one.id);
      await ctx.tx(db => addWaiting(db, ctx.workspace.id, ids));
      return ids;
    },
    close: () => house.close(),
  };
}
