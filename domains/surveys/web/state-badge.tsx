import { Archive, CircleCheck, CircleSlash, PencilLine } from 'lucide-react';
import { Badge, useI18n } from '../../../ui/index.ts';
import type { SurveySummary } from '../present.ts';

const looks = {
  draft: { tone: 'plain', icon: PencilLine },
  open: { tone: 'good', icon: CircleCheck },
  closed: { tone: 'attention', icon: CircleSlash },
  archived: { tone: 'plain', icon: Archive },
} as const;

/** Whether a survey takes visitors. */
export function StateBadge({ survey }: { readonly survey: Pick<SurveySummary, 'state' | 'archived'> }) {
  const { t } = useI18n();
  const state = survey.archived ? 'archived' : survey.state;
  return (
    <Badge tone={looks[state].tone} icon={looks[state].icon}>
      {t(`surveys.state.${state}`)}
    </Badge>
  );
}
