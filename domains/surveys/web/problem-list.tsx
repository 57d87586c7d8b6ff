import { Banner, Button, useI18n } from '../../../ui/index.ts';
import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { questionsOf } from '../model/questions-of.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import type { SurveyProblem } from '../model/survey-problems.ts';
import { inLanguage } from '../model/wording.ts';

interface ProblemListProps {
  readonly problems: readonly SurveyProblem[];
  readonly survey: SurveyDefinition;
  readonly onOpen: (problem: SurveyProblem) => void;
}

/** What keeps the survey from being published, each leading to where it is mended. */
export function ProblemList({ problems, survey, onOpen }: ProblemListProps) {
  const { t, language } = useI18n();
  const questions = questionsOf(survey);
  const where = ({ question }: SurveyProblem) => {
    const at = questions.findIndex(one => one.id === question);
    const title = inLanguage(questions[at]?.title, language.code, survey.languages);
    return at < 0 ? undefined : title || t('surveys.editor.questionNumber', { n: at + 1 });
  };
  return (
    <div className="pb-5">
      <Banner tone="attention" title={t('surveys.problems', { n: problems.length })}>
        <ul className="flex flex-col gap-1 pt-1">
          {problems.slice(0, 12).map((problem, i) => {
            const place = where(problem);
            return (
              <li key={i}>
                <Button
                  variant="plain"
                  size="small"
                  onPress={() => onOpen(problem)}
                  className="!px-1 text-start"
                >
                  {t.dynamic(`surveys.problem.${problem.code}`, {
                    language: findLanguage(problem.language ?? '')?.name ?? problem.language ?? '',
                  })}
                </Button>
                {place && <bdi className="text-sm text-quiet"> {place}</bdi>}
              </li>
            );
          })}
        </ul>
      </Banner>
    </div>
  );
}
