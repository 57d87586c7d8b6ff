import { DataTable, useI18n } from '../../../ui/index.ts';
import { useWorkspace } from '../../../web/index.ts';
import { surveyName } from '../model/wording.ts';
import type { SurveySummary } from '../present.ts';
import { StateBadge } from './state-badge.tsx';
import { SurveyMenu } from './survey-menu.tsx';

interface SurveyTableProps {
  readonly surveys: readonly SurveySummary[];
  /** Survey id → finished responses; undefined while it is not known. */
  readonly finished: ReadonlyMap<string, number> | undefined;
}

export function SurveyTable({ surveys, finished }: SurveyTableProps) {
  const { t, format, language } = useI18n();
  const { href } = useWorkspace();
  return (
    <DataTable
      label={t('surveys.title')}
      rows={surveys}
      rowKey={survey => survey.id}
      rowHref={survey => href(survey.version ? `/surveys/${survey.id}/results` : `/surveys/${survey.id}`)}
      empty={t('common.noResults')}
      columns={[
        {
          id: 'name',
          header: t('common.name'),
          cell: survey => (
            <span className="font-medium" dir="auto">
              {surveyName(survey, language.code) || t('surveys.untitled')}
            </span>
          ),
        },
        {
          id: 'state',
          header: t('common.status'),
          width: '9rem',
          cell: survey => <StateBadge survey={survey} />,
        },
        {
          id: 'responses',
          header: t('surveys.responses'),
          align: 'end',
          width: '8rem',
          cell: survey => (finished ? format.integer(finished.get(survey.id) ?? 0) : '…'),
        },
        {
          id: 'questions',
          header: t('surveys.questions'),
          align: 'end',
          width: '7rem',
          isSecondary: true,
          cell: survey => format.integer(survey.questions),
        },
        {
          id: 'updated',
          header: t('common.updated'),
          width: '12rem',
          isSecondary: true,
          cell: survey => (
            <span className="text-quiet">
              {format.relative(new Date(survey.updatedAt), new Date())} · <bdi>{survey.updatedBy}</bdi>
            </span>
          ),
        },
        {
          id: 'actions',
          header: t('common.actions'),
          width: '4rem',
          cell: survey => <SurveyMenu survey={survey} />,
        },
      ]}
    />
  );
}
