import { NumberField, Select, Switch, TextField, useI18n } from '../../../../ui/index.ts';
import { ColumnHeading, DateReadingFields } from '../../../../web/table-import/index.ts';
import { touchpointKey, type ColumnChoice } from '../model/column-choices.ts';
import type { ColumnRole, Guess } from '../model/guess-mapping.ts';

const roles: readonly ColumnRole[] = [
  'score',
  'text',
  'time',
  'key',
  'customerKey',
  'customerName',
  'email',
  'phone',
  'touchpoint',
  'channel',
  'language',
  'attribute',
  'ignore',
];
const metrics = ['nps', 'csat', 'ces1', 'ces2', 'rating'] as const;
/** Usual scales; a metric's definition decides which scores are counted for it. */
const scales = { nps: [0, 10], csat: [1, 5], ces1: [1, 5], ces2: [1, 7], rating: [1, 5] } as const;

export interface Place {
  readonly key: string;
  readonly name: string;
}

interface ColumnRowProps {
  readonly choice: ColumnChoice;
  readonly examples: readonly string[];
  readonly because: Guess['because'] | undefined;
  /** Whether the choice is still the proposal. */
  readonly guessed: boolean;
  readonly touchpoints: readonly Place[];
  /** Whether a column says the touchpoint of every row. */
  readonly placedByRow: boolean;
  readonly onChange: (part: Partial<ColumnChoice>) => void;
  readonly onNewTouchpoint: (key: string, name: string) => void;
}

/** One column: its name and first values, what it means, and the details of that. */
export function ColumnRow(props: ColumnRowProps) {
  const { choice, examples, because, guessed, onChange } = props;
  const { t } = useI18n();
  return (
    <li className="grid gap-x-6 gap-y-3 px-5 py-4 md:grid-cols-[minmax(0,1.2fr)_12rem_minmax(0,2fr)]">
      <ColumnHeading column={choice.column} examples={examples} />
      <Select
        label={`${t('imports.map.role')}: ${choice.column}`}
        labelHidden
        value={choice.role}
        options={roles.map(role => ({ value: role, label: t(`feedback.import.role.${role}`) }))}
        onChange={role => onChange({ role: role as ColumnRole })}
        description={guessed && because !== undefined ? t(`imports.guess.${because}`) : undefined}
      />
      <Details {...props} />
    </li>
  );
}

function Details(props: ColumnRowProps) {
  const { choice, onChange } = props;
  const { t } = useI18n();
  if (choice.role === 'score') return <ScoreDetails {...props} />;
  if (choice.role === 'time')
    return <DateReadingFields calendar={choice.calendar} order={choice.order} onChange={onChange} />;
  if (choice.role === 'attribute')
    return (
      <TextField
        label={t('imports.map.name')}
        value={choice.name}
        onChange={name => onChange({ name })}
        className="max-w-60"
      />
    );
  return null;
}

function ScoreDetails({ choice, touchpoints, placedByRow, onChange, onNewTouchpoint }: ColumnRowProps) {
  const { t } = useI18n();
  const { score, column } = choice;
  const change = (part: Partial<ColumnChoice['score']>): void => onChange({ score: { ...score, ...part } });
  const fresh = touchpointKey(column);
  const known = touchpoints.some(place => place.key === fresh);
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Select
        label={t('feedback.import.map.metric')}
        value={score.metric}
        className="w-36"
        options={metrics.map(value => ({
          value,
          label: t.dynamic(`metrics.metric.${value}.short`, {}, t.dynamic(`metrics.metric.${value}.name`)),
        }))}
        onChange={value => {
          const metric = value as ColumnChoice['score']['metric'];
          const [min, max] = scales[metric];
          change({ metric, min, max, good: metric === 'ces1' ? 'low' : 'high' });
        }}
      />
      <NumberField
        label={t('feedback.import.map.min')}
        value={score.min}
        onChange={min => change({ min })}
        className="w-28"
      />
      <NumberField
        label={t('feedback.import.map.max')}
        value={score.max}
        onChange={max => change({ max })}
        className="w-28"
      />
      <TextField
        label={t('feedback.import.map.notApplicable')}
        description={t('feedback.import.map.notApplicableAbout')}
        value={score.notApplicable.join(',')}
        onChange={text =>
          change({ notApplicable: text === '' ? [] : text.split(/[,،]/).map(value => value.trim()) })
        }
        className="w-44"
      />
      <Select
        label={t('feedback.import.role.touchpoint')}
        value={score.touchpoint === '' ? 'none' : score.touchpoint}
        className="w-52"
        options={[
          {
            value: 'none',
            label: placedByRow
              ? t('feedback.import.map.touchpointOfRow')
              : t('feedback.import.map.noTouchpoint'),
          },
          ...(known
            ? []
            : [{ value: fresh, label: t('feedback.import.map.newTouchpoint', { name: column }) }]),
          ...touchpoints.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={key => {
          if (key === fresh && !known) onNewTouchpoint(fresh, column.slice(0, 120));
          change({ touchpoint: key === 'none' ? '' : key });
        }}
      />
      <Switch isSelected={score.good === 'low'} onChange={low => change({ good: low ? 'low' : 'high' })}>
        {t('feedback.import.map.lowIsGood')}
      </Switch>
    </div>
  );
}
