import { useState } from 'react';
import { Badge, Select, useI18n } from '../../../ui/index.ts';
import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { questionsOf } from '../model/questions-of.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import { isMissing, surveyWordings, withSurveyWording } from '../model/survey-wordings.ts';
import { WordingField } from './wording-field.tsx';

/** What is usually a sentence or more; labels and options are a few words. */
const longLabels = new Set<string>(['editor.question', 'editor.help', 'editor.thanks']);

interface WordingPanelProps {
  readonly definition: SurveyDefinition;
  /** Language that the preview shows; the one that is probably being written. */
  readonly target: string;
  readonly onChange: (definition: SurveyDefinition, step?: string) => void;
}

/** Every text of the survey in two of its languages, side by side; what is missing is marked. */
export function WordingPanel({ definition, target, onChange }: WordingPanelProps) {
  const { t } = useI18n();
  const { languages } = definition;
  const [pair, setPair] = useState<readonly [string, string]>(() => {
    const from = languages[0] ?? target;
    return [from, target !== from ? target : (languages[1] ?? from)];
  });
  // An optional text that no language has is begun at its question, not here.
  const wordings = surveyWordings(definition).filter(
    ({ optional, wording }) => !optional || Object.values(wording).some(text => text.trim()),
  );
  const numbers = new Map(questionsOf(definition).map(({ id }, i) => [id, i + 1]));
  const shown = pair[0] === pair[1] || languages.length < 2 ? [pair[0]] : pair;
  const missingIn = (code: string) => wordings.filter(wording => isMissing(wording, code)).length;
  const options = languages.map(code => ({
    value: code,
    label: findLanguage(code)?.name ?? code,
    ...(missingIn(code) > 0 && { description: t('surveys.editor.missingCount', { n: missingIn(code) }) }),
  }));

  return (
    <div className="flex flex-col gap-4">
      {languages.length > 1 && (
        <div className="grid gap-4 sm:grid-cols-2">
          {([0, 1] as const).map(side => (
            <Select
              key={side}
              label={t(side === 0 ? 'surveys.editor.from' : 'surveys.editor.into')}
              options={options}
              value={pair[side]}
              onChange={code => setPair(side === 0 ? [code, pair[1]] : [pair[0], code])}
            />
          ))}
        </div>
      )}
      <ul className="flex flex-col">
        {wordings.map(wording => {
          const number = wording.question && numbers.get(wording.question);
          const name = [
            number && t('surveys.editor.questionNumber', { n: number }),
            t(`surveys.${wording.label}`),
          ]
            .filter(Boolean)
            .join(' · ');
          return (
            <li key={wording.place} className="border-t border-line py-3">
              <div className="flex items-center gap-2 pb-1.5 text-sm text-quiet">
                {name}
                {shown.some(code => isMissing(wording, code)) && (
                  <Badge tone="attention">{t('surveys.editor.missing')}</Badge>
                )}
              </div>
              <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
                {shown.map(code => (
                  <WordingField
                    key={code}
                    label={`${name} (${findLanguage(code)?.name ?? code})`}
                    labelHidden
                    long={longLabels.has(wording.label)}
                    wording={wording.wording}
                    language={code}
                    onChange={next =>
                      onChange(
                        withSurveyWording(definition, wording.place, code, next[code] ?? ''),
                        `${wording.place}.${code}`,
                      )
                    }
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
