// The directory's own entries of the timeline, a page at a time.
import type { TimelineEntry, TimelinePage } from '../../platform/timeline.ts';
import type { Db } from '../../platform/postgres/db.ts';

interface Source {
  readonly kind: 'order' | 'event' | 'consent' | 'joined';
  readonly sql: string;
}

/** Each gives id, at and data of one customer ($1); the page is cut around it. */
const SOURCES: readonly Source[] = [
  {
    kind: 'order',
    sql: `select id, placed_at as at, jsonb_build_object('key', external_key, 'amount', amount, 'currency', currency,
            'items', items) as data from order_ where customer_id = $1`,
  },
  {
    kind: 'event',
    sql: `select id, at, jsonb_build_object('name', name, 'detail', detail) as data
          from customer_event where customer_id = $1`,
  },
  {
    kind: 'consent',
    sql: `select id, at, jsonb_build_object('purpose', purpose, 'channel', channel, 'granted', granted, 'source', source)
            as data from consent_change where customer_id = $1`,
  },
  { kind: 'joined', sql: `select id, created_at as at, '{}'::jsonb as data from customer where id = $1` },
];

/** Entries of one kind older than the cursor, newest first. */
export async function listOwnEntries(
  db: Db,
  kind: Source['kind'],
  customerId: string,
  { before, limit }: TimelinePage,
): Promise<TimelineEntry[]> {
  const source = SOURCES.find(s => s.kind === kind);
  if (!source) return [];
  const { rows } = await db.$client.query<Omit<TimelineEntry, 'kind'>>(
    `select * from (${source.sql}) e ${before === undefined ? '' : 'where (at, id) < ($3::timestamptz, $4::uuid)'}
     order by at desc, id desc limit $2`,
    before === undefined ? [customerId, limit] : [customerId, limit, before.at, before.id],
  );
  return rows.map(row => ({ ...row, kind }));
}
