import { FilePlus2, Trash2 } from 'lucide-react';
import { Button, DragList, IconButton, useI18n } from '../../../ui/index.ts';
import {
  addPage,
  addQuestion,
  changeQuestion,
  moveQuestion,
  removePage,
  removeQuestion,
  reorderQuestions,
} from '../model/edit-survey.ts';
import type { Question, SurveyDefinition } from '../model/survey-definition.ts';
import { inLanguage } from '../model/wording.ts';
import { AddQuestionMenu } from './add-question-menu.tsx';
import { newKey } from './new-key.ts';
import type { KindStart } from './kind-start.ts';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionLine } from './question-line.tsx';

interface QuestionsPanelProps {
  readonly definition: SurveyDefinition;
  readonly kinds: readonly KindStart[];
  readonly language: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onChange: (definition: SurveyDefinition, step?: string) => void;
  /** A new wording of a question that was already asked begins a new series. */
  readonly published: boolean;
}

/** The pages and their questions: dragged, or moved with the keyboard; the chosen one is open. */
export function QuestionsPanel(props: QuestionsPanelProps) {
  const { definition, kinds, language, selected, onSelect, onChange, published } = props;
  const { t } = useI18n();
  const titleOf = (question: Question) =>
    inLanguage(question.title, language, definition.languages) || t('surveys.editor.noTitle');

  function add(kind: KindStart): void {
    const question: Question = {
      id: newKey('q'),
      kind: kind.name,
      title: kind.title,
      ...(kind.group === 'score' && { required: true }),
      wording: 1,
      settings: kind.settings,
    };
    onChange(addQuestion(definition, question, selected));
    onSelect(question.id);
  }

  function duplicate(question: Question): void {
    const copy = { ...question, id: newKey('q'), wording: 1 };
    onChange(addQuestion(definition, copy, question.id));
    onSelect(copy.id);
  }

  function openedOf(questions: readonly Question[]) {
    const question = questions.find(one => one.id === selected);
    return (
      question && {
        id: question.id,
        content: (
          <QuestionEditor
            key={question.id}
            question={question}
            survey={definition}
            language={language}
            published={published}
            onChange={(next, step) =>
              onChange(
                changeQuestion(definition, question.id, () => next),
                step && `${question.id}.${step}`,
              )
            }
          />
        ),
      }
    );
  }

  return (
    <div className="flex flex-col gap-7">
      {definition.pages.map((page, at) => (
        <section key={page.id} aria-label={t('surveys.editor.page', { n: at + 1 })}>
          <header className="flex items-center justify-between pb-2">
            <h2 className="text-sm font-medium text-quiet">{t('surveys.editor.page', { n: at + 1 })}</h2>
            {definition.pages.length > 1 && (
              <IconButton
                size="small"
                icon={Trash2}
                label={t('surveys.editor.removePage', { n: at + 1 })}
                onPress={() => onChange(removePage(definition, page.id))}
              />
            )}
          </header>
          {page.questions.length === 0 && <p className="pb-2 text-quiet">{t('surveys.editor.emptyPage')}</p>}
          <DragList
            label={t('surveys.editor.page', { n: at + 1 })}
            items={page.questions}
            itemName={titleOf}
            onReorder={ids => onChange(reorderQuestions(definition, page.id, ids))}
            opened={openedOf(page.questions)}
          >
            {question => (
              <QuestionLine
                question={question}
                title={titleOf(question)}
                languages={definition.languages}
                isOpen={question.id === selected}
                onOpen={() => onSelect(question.id === selected ? undefined : question.id)}
                onMove={by => onChange(moveQuestion(definition, question.id, by))}
                onDuplicate={() => duplicate(question)}
                onRemove={() => onChange(removeQuestion(definition, question.id))}
              />
            )}
          </DragList>
        </section>
      ))}
      <div className="flex flex-wrap gap-3">
        <AddQuestionMenu kinds={kinds} onAdd={add} />
        <Button icon={FilePlus2} onPress={() => onChange(addPage(definition))}>
          {t('surveys.editor.addPage')}
        </Button>
      </div>
    </div>
  );
}
