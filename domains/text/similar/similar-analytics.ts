import type { WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';
import { signatureParts } from '../model/signature-parts.ts';

/** Nearest of all texts, and of those in other languages: compared by their words and themes afterwards. */
const nearest = 220;
const nearestAbroad = 80;
/** Looked at before texts with one and the same signature, which are mostly the same words, are thinned out. */
const looked = 600;

/** Ids of the texts whose signatures differ least from the given one, nearest first. */
export async function findNearest(
  analytics: WorkspaceAnalytics,
  { id, signature, spoken }: { readonly id: string; readonly signature: string; readonly spoken: string },
): Promise<readonly string[]> {
  const [s1, s2, s3, s4] = signatureParts(signature);
  const params = { s1, s2, s3, s4, id, spoken };
  const away = [1, 2, 3, 4]
    .map(nth => `bitHammingDistance(signature${nth}, toUInt64({s${nth}:String}))`)
    .join(' + ');
  const search = (condition: string, most: number) =>
    analytics.query<{ feedback: string }>(
      `select feedback from (
         select feedback, signature1, signature2, signature3, signature4, ${away} as away from mention
         where theme = '' and sign = 1 and feedback != {id:UUID} and signature1 != 0 ${condition}
         order by away limit ${looked})
       order by away limit 2 by signature1, signature2, signature3, signature4 limit ${most}`,
      params,
    );
  const [all, abroad] = await Promise.all([
    search('', nearest),
    search('and spoken != {spoken:String}', nearestAbroad),
  ]);
  // A text that was read twice has two rows until they collapse.
  return [...new Set([...all, ...abroad].map(row => row.feedback))];
}
