import { TextArea, TextField } from '../../../ui/index.ts';
import { findLanguage } from '../../../platform/i18n/load-language.ts';
import type { Wording } from '../model/survey-definition.ts';

interface WordingFieldProps {
  readonly label: string;
  readonly wording: Wording | undefined;
  readonly language: string;
  readonly onChange: (wording: Wording) => void;
  readonly long?: boolean;
  readonly description?: string | undefined;
  readonly labelHidden?: boolean;
  readonly className?: string;
}

/** One text of a survey in one of its languages, written in that language's direction. */
export function WordingField({
  label,
  wording,
  language,
  onChange,
  long,
  description,
  ...looks
}: WordingFieldProps) {
  const Field = long ? TextArea : TextField;
  return (
    <Field
      {...looks}
      label={label}
      {...(description !== undefined && { description })}
      value={wording?.[language] ?? ''}
      onChange={text => onChange({ ...wording, [language]: text })}
      dir={findLanguage(language)?.direction ?? 'ltr'}
    />
  );
}
