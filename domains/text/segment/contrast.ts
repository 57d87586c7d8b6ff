/**
 * Words that turn a sentence round, in normalised spelling: a clause begins before them. Those of several words by
 * their first word. Finglish and Arabizi as they are mostly written.
 */
const contrast = `
but however although though yet except unfortunately otherwise whereas despite
ولی اما لیکن ولیکن منتها منتهی هرچند گرچه اگرچه متاسفانه vali ama amma
لکن ولکن بس غیر رغم بینما bs lakn laken
nhưng tuy mỗi song mặc chỉ
`;

const words = new Set(contrast.trim().split(/\s+/u));
const withNext = new Map<string, readonly string[]>([
  ['tuy', ['nhiên', 'vậy']],
  ['mỗi', ['tội', 'cái']],
  ['mặc', ['dù']],
  ['chỉ', ['có', 'tội', 'tiếc', 'là']],
  ['غیر', ['ان', 'انه']],
  ['رغم', ['ان', 'انه']],
]);

/** Whether a clause begins at this token. */
export function startsContrast(token: string, next: string | undefined): boolean {
  if (!words.has(token)) return false;
  const followers = withNext.get(token);
  return followers === undefined || (next !== undefined && followers.includes(next));
}
