import { useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../../surveys/contract.ts';
import { inLanguage, otherKey, questionsOf } from '../../surveys/index.ts';
import type { PresentedRecord } from '../schemas.ts';

export interface Asked {
  /** What a question said; undefined where only an id is known, which says nothing. */
  readonly title: (question: string) => string | undefined;
  /** What a chosen option said; else what was answered. */
  readonly option: (question: string, value: string) => string;
}

interface Choices {
  readonly options?: readonly { readonly key: string; readonly label: Readonly<Record<string, string>> }[];
}

/** How the survey put its questions in the version that was answered, in the reader's language where it has it. */
export function useAsked(record: PresentedRecord | undefined): Asked {
  const { t, language } = useI18n();
  const { can } = useWorkspace();
  const id = record?.surveyId ?? '';
  const published = useCall(
    surveysContract.versions,
    { params: { id } },
    { enabled: id !== '' && can('surveys.read') },
  );
  // While another survey's is on its way the last one's stays, whose questions have the same ids.
  const versions = published.isPlaceholderData ? [] : published.data?.versions;
  const survey = versions?.find(one => one.version === record?.surveyVersion)?.definition;
  const questions = new Map((survey ? questionsOf(survey) : []).map(one => [one.id, one]));
  const read = (wording: Readonly<Record<string, string>> | undefined): string =>
    inLanguage(wording, language.code, survey?.languages ?? []);
  return {
    title: key => read(questions.get(key)?.title) || (isName(key) && !published.isLoading ? key : undefined),
    option: (key, value) => {
      const { options = [] } = (questions.get(key)?.settings ?? {}) as Choices;
      const label = read(options.find(option => option.key === value)?.label);
      return label || (value === otherKey && questions.has(key) ? t('surveys.visitor.other') : value);
    },
  };
}

/** Questions of surveys have ids that say nothing; columns of imports have names. */
function isName(question: string): boolean {
  return !/^[a-z0-9-]{8,}$/.test(question);
}
