import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type ApiError, call, CallState, useCall, useRouteParams, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import type { SurveyRecord } from '../present.ts';
import { SurveyEditor } from './survey-editor.tsx';

/** /surveys/$id: the survey as it is being written. */
export default function SurveyEditorPage() {
  const { id = '' } = useRouteParams();
  const { slug: workspace } = useWorkspace();
  const client = useQueryClient();
  // Never from memory: an editor that begins with an old draft would be in conflict with its own earlier saves.
  const survey = useQuery<SurveyRecord, ApiError>({
    queryKey: ['surveys.edited', workspace, id],
    queryFn: ({ signal }) => call(surveysContract.get, { params: { id } }, { workspace, signal }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const kinds = useCall(surveysContract.kinds, {});
  // The other pages show what was changed here.
  useEffect(() => () => void client.invalidateQueries(), [client]);
  return (
    <CallState call={survey}>
      {record => (
        <CallState call={kinds}>
          {data => <SurveyEditor key={record.id} survey={record} kinds={data.kinds} />}
        </CallState>
      )}
    </CallState>
  );
}
