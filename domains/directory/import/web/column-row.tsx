import { Select, TextField, useI18n } from '../../../../ui/index.ts';
import { ColumnHeading, DateReadingFields } from '../../../../web/table-import/index.ts';
import type { ColumnChoice } from '../model/column-choices.ts';
import { columnRoles, type ColumnRole, type Guess } from '../model/guess-mapping.ts';

/** What consent is usually asked for; others come with a mapping that names them. */
const purposes = ['marketing', 'feedback'];
const channels = ['email', 'sms', 'phone', 'app'];

interface ColumnRowProps {
  readonly choice: ColumnChoice;
  readonly examples: readonly string[];
  readonly because: Guess['because'] | undefined;
  /** Whether the choice is still the proposal. */
  readonly guessed: boolean;
  readonly onChange: (part: Partial<ColumnChoice>) => void;
}

/** One column: its name and first values, what it means, and the details of that. */
export function ColumnRow({ choice, examples, because, guessed, onChange }: ColumnRowProps) {
  const { t } = useI18n();
  return (
    <li className="grid gap-x-6 gap-y-3 px-5 py-4 md:grid-cols-[minmax(0,1.2fr)_12rem_minmax(0,2fr)]">
      <ColumnHeading column={choice.column} examples={examples} />
      <Select
        label={`${t('imports.map.role')}: ${choice.column}`}
        labelHidden
        value={choice.role}
        options={columnRoles.map(role => ({ value: role, label: t(`directory.import.role.${role}`) }))}
        onChange={role => onChange({ role: role as ColumnRole })}
        description={guessed && because !== undefined ? t(`imports.guess.${because}`) : undefined}
      />
      <Details choice={choice} onChange={onChange} />
    </li>
  );
}

function Details({ choice, onChange }: Pick<ColumnRowProps, 'choice' | 'onChange'>) {
  const { t } = useI18n();
  switch (choice.role) {
    case 'key':
      return <p className="max-w-prose text-sm text-quiet">{t('directory.import.map.keyAbout')}</p>;
    case 'since':
      return <DateReadingFields calendar={choice.calendar} order={choice.order} onChange={onChange} />;
    case 'consent':
      return <ConsentDetails choice={choice} onChange={onChange} />;
    case 'attribute':
      return (
        <TextField
          label={t('imports.map.name')}
          value={choice.name}
          onChange={name => onChange({ name: name.slice(0, 60) })}
          className="max-w-60"
        />
      );
    default:
      return null;
  }
}

function ConsentDetails({ choice, onChange }: Pick<ColumnRowProps, 'choice' | 'onChange'>) {
  const { t } = useI18n();
  const { purpose, channel } = choice;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Select
          label={t('directory.import.map.purpose')}
          value={purpose}
          className="w-60"
          options={[...new Set([...purposes, purpose])].map(value => ({
            value,
            label: t.dynamic(`directory.consent.purpose.${value}`, {}, value),
          }))}
          onChange={value => onChange({ purpose: value })}
        />
        <Select
          label={t('directory.import.map.channel')}
          value={channel}
          className="w-36"
          options={[...new Set([...channels, channel])].map(value => ({
            value,
            label: t.dynamic(`directory.consent.channel.${value}`, {}, value),
          }))}
          onChange={value => onChange({ channel: value })}
        />
      </div>
      <p className="max-w-prose text-sm text-quiet">{t('directory.import.map.consentAbout')}</p>
    </div>
  );
}
