import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton, SegmentedControl, Tabs, useI18n } from '../../../ui/index.ts';
import { useSearchState, useWorkspace } from '../../../web/index.ts';
import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { questionsOf } from '../model/questions-of.ts';
import { surveyProblems, type SurveyProblem } from '../model/survey-problems.ts';
import { isMissing, surveyWordings } from '../model/survey-wordings.ts';
import { surveyName } from '../model/wording.ts';
import type { SurveyRecord } from '../present.ts';
import { ConflictBanner } from './conflict-banner.tsx';
import { PhonePreview } from './phone-preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { PublishButton } from './publish-button.tsx';
import type { KindStart } from './kind-start.ts';
import { QuestionsPanel } from './questions-panel.tsx';
import { SaveNote } from './save-note.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { StateBadge } from './state-badge.tsx';
import { SurveyFrame } from './survey-frame.tsx';
import { useSurveyDraft } from './use-survey-draft.ts';
import { WordingPanel } from './wording-panel.tsx';

const defaults = { tab: 'questions' } as const;

interface SurveyEditorProps {
  readonly survey: SurveyRecord;
  readonly kinds: readonly KindStart[];
}

/** Questions, wording and settings on one side, the visitor's phone on the other; saved by itself. */
export function SurveyEditor({ survey, kinds }: SurveyEditorProps) {
  const { t, format, language: reader } = useI18n();
  const { can } = useWorkspace();
  const draft = useSurveyDraft(survey);
  const { definition, record } = draft;
  const [search, setSearch] = useSearchState(defaults);
  const [selected, setSelected] = useState<string | undefined>(() => questionsOf(definition)[0]?.id);
  const [chosen, setLanguage] = useState(reader.code);
  const language = definition.languages.includes(chosen) ? chosen : (definition.languages[0] ?? 'en');
  const [problems, setProblems] = useState<readonly SurveyProblem[]>();
  // What was found when publishing was tried vanishes as it is mended.
  const open = problems && surveyProblems(definition);
  const page = definition.pages.find(one => one.questions.some(question => question.id === selected))?.id;
  const missing = surveyWordings(definition).reduce(
    (sum, wording) => sum + definition.languages.filter(code => isMissing(wording, code)).length,
    0,
  );
  const readOnly = !can('surveys.write') || record.archived;

  function show(problem: SurveyProblem): void {
    if (problem.question) setSelected(problem.question);
    if (problem.language) setLanguage(problem.language);
    setSearch({ tab: problem.question ? 'questions' : 'settings' });
  }

  return (
    <SurveyFrame
      id={record.id}
      name={surveyName(definition, reader.code)}
      at="edit"
      description={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateBadge survey={record} />
          <SaveNote state={draft.save} failure={draft.failure} />
        </span>
      }
      actions={
        !readOnly && (
          <>
            <IconButton
              icon={Undo2}
              mirrors
              label={t('common.undo')}
              isDisabled={!draft.undo}
              onPress={() => draft.undo?.()}
            />
            <IconButton
              icon={Redo2}
              mirrors
              label={t('common.redo')}
              isDisabled={!draft.redo}
              onPress={() => draft.redo?.()}
            />
            <PublishButton draft={draft} onProblems={setProblems} />
          </>
        )
      }
    >
      {draft.theirs && (
        <ConflictBanner theirs={draft.theirs} onKeepMine={draft.keepMine} onTakeTheirs={draft.takeTheirs} />
      )}
      {open && open.length > 0 && <ProblemList problems={open} survey={definition} onOpen={show} />}
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <fieldset disabled={readOnly} className="min-w-0">
          <Tabs
            label={t('surveys.part.edit')}
            selected={search.tab}
            onSelect={tab => setSearch({ tab })}
            items={[
              {
                id: 'questions',
                label: t('surveys.editor.questions'),
                count: format.integer(questionsOf(definition).length),
                content: (
                  <QuestionsPanel
                    definition={definition}
                    kinds={kinds}
                    language={language}
                    selected={selected}
                    onSelect={setSelected}
                    onChange={draft.change}
                    published={record.version > 0}
                  />
                ),
              },
              {
                id: 'wording',
                label: t('surveys.editor.wording'),
                ...(missing > 0 && { count: t('surveys.editor.missingCount', { n: missing }) }),
                content: <WordingPanel definition={definition} target={language} onChange={draft.change} />,
              },
              {
                id: 'settings',
                label: t('common.settings'),
                content: (
                  <SettingsPanel definition={definition} language={language} onChange={draft.change} />
                ),
              },
            ]}
          />
        </fieldset>
        <aside
          aria-label={t('surveys.editor.preview')}
          className="flex flex-col gap-3 xl:sticky xl:top-4 xl:self-start"
        >
          {definition.languages.length > 1 && (
            <div className="self-center">
              <SegmentedControl
                label={t('surveys.editor.writtenIn')}
                options={definition.languages.map(code => ({
                  value: code,
                  label: findLanguage(code)?.name ?? code,
                }))}
                value={language}
                onChange={setLanguage}
              />
            </div>
          )}
          <PhonePreview definition={definition} language={language} onLanguage={setLanguage} page={page} />
        </aside>
      </div>
    </SurveyFrame>
  );
}
