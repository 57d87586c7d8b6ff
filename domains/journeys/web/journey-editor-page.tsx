import { CallState, useCall, usePageTitle } from '../../../web/index.ts';
import { useI18n } from '../../../ui/index.ts';
import { journeysContract } from '../contract.ts';
import { JourneyEditor } from './journey-editor.tsx';

/** /journey/edit: stages and touchpoints of the main journey; saving makes its next version. */
export default function JourneyEditorPage() {
  const { t } = useI18n();
  usePageTitle(t('journeys.edit'));
  const journeys = useCall(journeysContract.list, {});
  return (
    <CallState call={journeys}>
      {({ journeys: [main], touchpoints }) =>
        main && <JourneyEditor key={main.id} journey={main} touchpoints={touchpoints} />
      }
    </CallState>
  );
}
