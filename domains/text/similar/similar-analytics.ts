import type { WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';
import { signatureParts } from '../model/signature-parts.ts';

/** Nearest of all texts, and of those in other languages: compared by their words and themes afterwards. */
const nearest = 220;
const nearestAbroad = 80;
/** Looked at before texts with one and the same signature, which are mostly the same words, are thinned out. */
const looked = 600;
/**
 * Bits. Two texts differ in 128 by chance, give or take 8; those with one and the same theme and no word in common in some
 * 85, those that share one theme of two in some 105.
 */
const farthest = 108;

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
       from mention where theme = '' and sign = 1 and signature1 != 0 and away <= ${farthest}
       order by away limit ${looked} by abroad)
     order by away limit 2 by signature1, signature2, signature3, signature4`,
    { s1, s2, s3, s4, spoken },
  );
  const abroad = rows.filter(row => row.abroad === 1);
  // A text that was read twice has two rows until they collapse.
  const ids = new Set(
    [...rows.slice(0, nearest), ...abroad.slice(0, nearestAbroad)].map(row => row.feedback),
  );
  ids.delete(id);
  return [...ids];
}
