import {
  Archive,
  ArchiveRestore,
  ChartColumn,
  CircleSlash,
  Copy,
  Ellipsis,
  Pencil,
  Play,
  Share2,
} from 'lucide-react';
import { IconButton, Menu, type MenuAction, useI18n } from '../../../ui/index.ts';
import { useAction, useGo, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import { surveyName } from '../model/wording.ts';
import type { SurveySummary } from '../present.ts';

/** What can be done with a survey, wherever it is listed. */
export function SurveyMenu({ survey }: { readonly survey: SurveySummary }) {
  const { t, language } = useI18n();
  const { href, can } = useWorkspace();
  const go = useGo();
  const failure = { failure: 'toast' } as const;
  const close = useAction(surveysContract.close, { ...failure, done: t('surveys.closed') });
  const reopen = useAction(surveysContract.reopen, { ...failure, done: t('surveys.reopened') });
  const archive = useAction(surveysContract.archive, { ...failure, done: t('surveys.archived') });
  const restore = useAction(surveysContract.restore, { ...failure, done: t('surveys.restored') });
  const duplicate = useAction(surveysContract.duplicate, {
    ...failure,
    onDone: copy => go(href(`/surveys/${copy.id}`)),
  });
  const input = { params: { id: survey.id } };
  const { state, archived, version } = survey;
  const publishes = can('surveys.publish') && !archived;

  const pages: MenuAction[] = [
    { id: 'edit', label: t('surveys.part.edit'), icon: Pencil, href: href(`/surveys/${survey.id}`) },
    ...(version
      ? [
          {
            id: 'share',
            label: t('surveys.part.share'),
            icon: Share2,
            href: href(`/surveys/${survey.id}/share`),
          },
          {
            id: 'results',
            label: t('surveys.part.results'),
            icon: ChartColumn,
            href: href(`/surveys/${survey.id}/results`),
          },
        ]
      : []),
  ];
  const changes: MenuAction[] = [
    ...(can('surveys.write')
      ? [{ id: 'duplicate', label: t('common.duplicate'), icon: Copy, onAction: () => duplicate.run(input) }]
      : []),
    ...(publishes && state === 'open'
      ? [{ id: 'close', label: t('surveys.close'), icon: CircleSlash, onAction: () => close.run(input) }]
      : []),
    ...(publishes && state === 'closed'
      ? [{ id: 'reopen', label: t('surveys.reopen'), icon: Play, onAction: () => reopen.run(input) }]
      : []),
    ...(can('surveys.write')
      ? [
          archived
            ? {
                id: 'restore',
                label: t('common.restore'),
                icon: ArchiveRestore,
                onAction: () => restore.run(input),
              }
            : {
                id: 'archive',
                label: t('common.archive'),
                icon: Archive,
                onAction: () => archive.run(input),
              },
        ]
      : []),
  ];
  const name = surveyName(survey, language.code) || t('surveys.untitled');
  return (
    <Menu
      label={t('surveys.actionsFor', { name })}
      trigger={<IconButton size="small" icon={Ellipsis} label={t('surveys.actionsFor', { name })} />}
      groups={[
        { id: 'pages', actions: pages },
        ...(changes.length ? [{ id: 'changes', actions: changes }] : []),
      ]}
    />
  );
}
