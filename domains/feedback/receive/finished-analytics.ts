import type { WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';

/** Records of every survey that has any. */
export async function countFinishedBySurvey(
  analytics: WorkspaceAnalytics,
): Promise<{ surveyId: string; finished: number }[]> {
  return analytics.query(
    `select survey as surveyId, sum(sign) as finished from score
     where metric = 'feedback' and survey != '' group by survey having finished > 0`,
  );
}
