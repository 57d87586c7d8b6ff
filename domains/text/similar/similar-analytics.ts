import type { WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';
import { signatureParts } from '../model/signature-parts.ts';
import { reach } from './reach.ts';

interface Near {
  readonly feedback: string;
  readonly abroad: 0 | 1;
}

/** Ids of the texts whose signatures differ least from the given one, nearest first. All are looked at, and once. */
export async function findNearest(
  analytics: WorkspaceAnalytics,
  { id, signature, spoken }: { readonly id: string; readonly signature: string; readonly spoken: string },
): Promise<readonly string[]> {
  const [s1, s2, s3, s4] = signatureParts(signature);
  const away = [1, 2, 3, 4]
    .map(nth => `bitHammingDistance(signature${nth}, toUInt64({s${nth}:String}))`)
    .join(' + ');
  const rows = await analytics.query<Near>(
    `select feedback, abroad from (
       select feedback, signature1, signature2, signature3, signature4, ${away} as away, spoken != {spoken:String} as abroad
       from mention where theme = '' and sign = 1 and signature1 != 0 and away <= ${reach.farthest}
       order by away limit ${reach.looked} by abroad)
     order by away limit ${reach.ofOneSignature} by signature1, signature2, signature3, signature4`,
    { s1, s2, s3, s4, spoken },
  );
  const abroad = rows.filter(row => row.abroad === 1);
  // A text that was read twice has two rows until they collapse.
  const ids = new Set(
    [...rows.slice(0, reach.nearest), ...abroad.slice(0, reach.nearestAbroad)].map(row => row.feedback),
  );
  ids.delete(id);
  return [...ids];
}

/** Ids of some of all texts in a language, by chance but always the same: they tell which of its words are rare. */
export async function findUsual(analytics: WorkspaceAnalytics, spoken: string): Promise<readonly string[]> {
  const rows = await analytics.query<Pick<Near, 'feedback'>>(
    `select distinct feedback from mention where theme = '' and sign = 1 and spoken = {spoken:String}
     order by cityHash64(feedback), feedback limit ${reach.usual}`,
    { spoken },
  );
  return rows.map(row => row.feedback);
}
