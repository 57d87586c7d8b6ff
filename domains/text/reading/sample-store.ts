import type { Db } from '../../../platform/postgres/db.ts';

export interface SampledText {
  readonly id: string;
  readonly text: string;
  /** Of the record. */
  readonly language: string | undefined;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
}

/** Texts of a sample of what was read: the same ones for the same texts, whatever their order. */
export async function sampleTexts(
  db: Db,
  workspaceId: string,
  most: number,
): Promise<readonly SampledText[]> {
  const { rows } = await db.$client.query<Row>(
    `select f.id, f.text, f.language from (
       select feedback_id as id from text_reading where workspace_id = $1
       order by hashtextextended(feedback_id::text, 42) limit $2
     ) s join feedback f on f.workspace_id = $1 and f.id = s.id where f.text is not null order by f.id`,
    [workspaceId, most],
  );
  return rows.map(sampled);
}

/** The latest texts that speak of a theme. */
export async function sampleOfTheme(
  db: Db,
  workspaceId: string,
  theme: string,
  most: number,
): Promise<readonly SampledText[]> {
  const { rows } = await db.$client.query<Row>(
    `select f.id, f.text, f.language from (
       select feedback_id as id from text_mention where workspace_id = $1 and kind = 'theme' and key = $2
       order by feedback_id desc limit $3
     ) s join feedback f on f.workspace_id = $1 and f.id = s.id where f.text is not null`,
    [workspaceId, theme, most],
  );
  return rows.map(sampled);
}

/** Languages of the latest texts that speak of a theme, most spoken first. */
export async function languagesOfTheme(
  db: Db,
  workspaceId: string,
  theme: string,
  most: number,
): Promise<readonly { readonly language: string; readonly texts: number }[]> {
  const { rows } = await db.$client.query<{ language: string; texts: number }>(
    `select r.language, count(*)::int as texts from (
       select feedback_id as id from text_mention where workspace_id = $1 and kind = 'theme' and key = $2
       order by feedback_id desc limit $3
     ) s join text_reading r on r.workspace_id = $1 and r.feedback_id = s.id
     group by r.language order by texts desc, r.language`,
    [workspaceId, theme, most],
  );
  return rows;
}

function sampled({ id, text, language }: Row): SampledText {
  return { id, text, language: language ?? undefined };
}
