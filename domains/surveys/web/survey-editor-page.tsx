import { CallState, useCall, useRouteParams } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import { SurveyEditor } from './survey-editor.tsx';

/** /surveys/$id: the survey as it is being written. */
export default function SurveyEditorPage() {
  const { id = '' } = useRouteParams();
  const survey = useCall(surveysContract.get, { params: { id } });
  const kinds = useCall(surveysContract.kinds, {});
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
