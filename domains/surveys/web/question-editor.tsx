import type { ComponentType } from 'react';
import { Disclosure, Switch, useI18n } from '../../../ui/index.ts';
import { kindOf } from '../model/kinds.ts';
import type { Question, SurveyDefinition } from '../model/survey-definition.ts';
import { editors } from '../questions/editors.gen.ts';
import type { KindEditorProps } from '../questions/kind-editor.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { TouchpointSelect } from './touchpoint-select.tsx';
import { WordingField } from './wording-field.tsx';

interface QuestionEditorProps {
  readonly question: Question;
  readonly survey: SurveyDefinition;
  readonly language: string;
  readonly published: boolean;
  readonly onChange: (question: Question, step?: string) => void;
}

// The registry forgets each kind's settings type; a question's settings are of its own kind.
const editorOf = editors as unknown as Readonly<Record<string, ComponentType<KindEditorProps> | undefined>>;

/** Everything about one question. */
export function QuestionEditor({ question, survey, language, published, onChange }: QuestionEditorProps) {
  const { t } = useI18n();
  const Editor = editorOf[question.kind];
  const asks = kindOf(question.kind)?.group !== 'content';
  return (
    <div className="mt-2 flex flex-col gap-5 rounded-lg border border-line bg-surface p-5 shadow-soft">
      <WordingField
        label={t('surveys.editor.question')}
        long
        wording={question.title}
        language={language}
        {...(published && asks && { description: t('surveys.editor.newSeries') })}
        onChange={title => onChange({ ...question, title }, 'title')}
      />
      <WordingField
        label={t('surveys.editor.help')}
        wording={question.help}
        language={language}
        onChange={help => onChange({ ...question, help }, 'help')}
      />
      {Editor && (
        <Editor
          settings={question.settings}
          language={language}
          onChange={(settings, step) =>
            onChange({ ...question, settings: settings as Question['settings'] }, step)
          }
        />
      )}
      {asks && (
        <Switch
          isSelected={question.required ?? false}
          onChange={required => {
            const { required: _, ...rest } = question;
            onChange(required ? { ...rest, required } : rest);
          }}
        >
          {t('surveys.editor.required')}
        </Switch>
      )}
      <Disclosure title={t('surveys.editor.more')}>
        <div className="flex flex-col gap-5 pt-3">
          <ConditionEditor
            question={question}
            survey={survey}
            language={language}
            onChange={showIf => {
              const { showIf: _, ...rest } = question;
              onChange(showIf ? { ...rest, showIf } : rest);
            }}
          />
          {asks && (
            <TouchpointSelect
              label={t('surveys.editor.touchpoint')}
              noneLabel={t('surveys.editor.touchpointOfSurvey')}
              value={question.touchpointId}
              onChange={touchpointId => {
                const { touchpointId: _, ...rest } = question;
                onChange(touchpointId ? { ...rest, touchpointId } : rest);
              }}
            />
          )}
        </div>
      </Disclosure>
    </div>
  );
}
