import { Plus } from 'lucide-react';
import {
  AlertDialog,
  Badge,
  Banner,
  Button,
  PageHeader,
  showToast,
  TextField,
  useI18n,
} from '../../../ui/index.ts';
import { type CallOutput, useAction, useGo, useWorkspace } from '../../../web/index.ts';
import { journeysContract } from '../contract.ts';
import type { Stage, Touchpoint } from '../index.ts';
import { addStage, placeTouchpoint } from '../model/journey-draft.ts';
import { StageEditor } from './stage-editor.tsx';
import { TouchpointDialog } from './touchpoint-dialog.tsx';
import { UnplacedTouchpoints } from './unplaced-touchpoints.tsx';
import { useJourneyDraft } from './use-journey-draft.ts';
import { VersionList } from './version-list.tsx';

type Listed = CallOutput<typeof journeysContract.list>;

interface JourneyEditorProps {
  readonly journey: Listed['journeys'][number];
  readonly touchpoints: Listed['touchpoints'];
}

export function JourneyEditor({ journey, touchpoints }: JourneyEditorProps) {
  const { t, format, language } = useI18n();
  const { href } = useWorkspace();
  const go = useGo();
  const saved = {
    id: journey.id,
    version: journey.version,
    name: journey.name,
    stages: journey.definition.stages as Stage[],
  };
  const { draft, version, changed, change, begin } = useJourneyDraft(saved);
  const save = useAction(journeysContract.update, {
    onDone: result => {
      begin({ version: result.version, name: result.name, stages: result.definition.stages as Stage[] });
      showToast(t('journeys.saved', { version: format.integer(result.version) }));
      go(href('/journey'));
    },
  });
  const known = touchpoints as Touchpoint[];
  const byId = new Map(known.map(touchpoint => [touchpoint.id, touchpoint]));
  const placed = new Set(draft.stages.flatMap(stage => stage.touchpoints));

  return (
    <>
      <PageHeader
        title={t('journeys.edit')}
        description={t('journeys.figuresAsOf')}
        breadcrumbs={[{ label: t('journeys.title'), href: href('/journey') }, { label: t('journeys.edit') }]}
        actions={
          <>
            {changed && <Badge tone="attention">{t('journeys.unsaved')}</Badge>}
            {changed && (
              <AlertDialog
                trigger={<Button variant="plain">{t('journeys.discard')}</Button>}
                title={t('journeys.discard')}
                confirmLabel={t('journeys.discard')}
                isDanger
                onConfirm={() => begin(saved)}
              >
                {t('common.confirmLeave')}
              </AlertDialog>
            )}
            <Button
              variant="primary"
              isDisabled={!changed}
              isPending={save.isPending}
              onPress={() =>
                save.run({
                  params: { id: journey.id },
                  body: { version, name: draft.name, stages: mutable(draft.stages) },
                })
              }
            >
              {t('journeys.done')}
            </Button>
          </>
        }
      />
      {save.error && <Banner tone="bad">{save.error.message}</Banner>}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-6">
          <TextField
            label={t('common.name')}
            value={draft.name}
            onChange={name => change({ ...draft, name })}
            className="max-w-md"
          />
          <ol className="flex flex-col gap-5">
            {draft.stages.map((stage, index) => (
              <li key={stage.key}>
                <StageEditor draft={draft} stage={stage} index={index} touchpoints={byId} onChange={change} />
              </li>
            ))}
          </ol>
          <Button
            icon={Plus}
            className="self-start"
            onPress={() => change(addStage(draft, language.code, t('journeys.addStage')))}
          >
            {t('journeys.addStage')}
          </Button>
        </div>
        <aside className="flex flex-col gap-6">
          <TouchpointDialog
            trigger={<Button icon={Plus}>{t('journeys.addTouchpoint')}</Button>}
            onDone={touchpoint => {
              const last = draft.stages.at(-1);
              if (last) change(placeTouchpoint(draft, touchpoint.id, last.key));
            }}
          />
          <UnplacedTouchpoints
            draft={draft}
            touchpoints={known.filter(touchpoint => !placed.has(touchpoint.id))}
            onChange={change}
          />
          <VersionList journeyId={journey.id} />
        </aside>
      </div>
    </>
  );
}

/** The contract's types want arrays that may be written. */
function mutable(stages: readonly Stage[]) {
  return stages.map(({ key, name, touchpoints }) => ({
    key,
    ...(name === undefined ? {} : { name: { ...name } }),
    touchpoints: [...touchpoints],
  }));
}
