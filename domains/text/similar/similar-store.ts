import type { Db } from '../../../platform/postgres/db.ts';

export interface FoundText {
  readonly id: string;
  readonly text: string;
  readonly channel: string;
  /** Milliseconds since 1970. */
  readonly occurred: number;
}

/** Texts of records that still have one, in no order. */
export async function selectFound(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly FoundText[]> {
  const { rows } = await db.$client.query<FoundText>({
    name: 'text.similar',
    text: `select id, text, channel, (extract(epoch from occurred_at) * 1000)::float8 as occurred from feedback
      where workspace_id = $1 and id = any($2::uuid[]) and text is not null`,
    values: [workspaceId, ids],
  });
  return rows;
}

/** The signature that a text was read with. */
export async function selectSignature(db: Db, workspaceId: string, id: string): Promise<string | undefined> {
  const { rows } = await db.$client.query<{ signature: string | null }>(
    `select counted->>'signature' as signature from text_reading where workspace_id = $1 and feedback_id = $2`,
    [workspaceId, id],
  );
  return rows[0]?.signature ?? undefined;
}
