import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { languages } from '../../../../languages/registry.gen.ts';
import type { SourceRow } from '../../../../platform/table-file/source-row.ts';
import type { Wishes } from '../../../../platform/table-import/schemas.ts';
import { Banner, Button, Card, Select, TextField, useI18n } from '../../../../ui/index.ts';
import { CallState, useAction, useCall } from '../../../../web/index.ts';
import { downloadMapping, ReadingFields } from '../../../../web/table-import/index.ts';
import { customerImportContract, type PresentedCustomerImport } from '../contract.ts';
import {
  choicesFromGuesses,
  choicesFromMapping,
  mappingOf,
  singleRoles,
  type Choices,
  type ColumnChoice,
} from '../model/column-choices.ts';
import type { Guess } from '../model/guess-mapping.ts';
import { ColumnRow } from './column-row.tsx';
import { CustomerPreview } from './customer-preview.tsx';

interface MapColumnsProps {
  readonly one: PresentedCustomerImport;
  readonly onMapped: () => void;
}

/** What each column means: proposals to correct, with the first values beside them and the customers they make below. */
export function MapColumns({ one, onMapped }: MapColumnsProps) {
  const [file, setFile] = useState<Wishes>(() => one.mapping?.file ?? {});
  const preview = useCall(customerImportContract.preview, { params: { id: one.id }, query: file });
  return (
    <CallState call={preview}>
      {data => (
        <Editor
          // Read differently, the file has other columns: the proposals begin anew.
          key={JSON.stringify([data.columns, file])}
          one={one}
          preview={data}
          file={file}
          onFile={setFile}
          onMapped={onMapped}
        />
      )}
    </CallState>
  );
}

interface EditorProps extends MapColumnsProps {
  readonly preview: {
    readonly columns: readonly string[];
    readonly rows: readonly Pick<SourceRow, 'row' | 'line' | 'cells'>[];
    readonly guesses: readonly Guess[];
    readonly reading: PresentedCustomerImport['reading'];
  };
  readonly file: Wishes;
  readonly onFile: (file: Wishes) => void;
}

function Editor({ one, preview, file, onFile, onMapped }: EditorProps) {
  const { t, timeZone } = useI18n();
  const [choices, setChoices] = useState<Choices>(() => ({
    ...(one.mapping === null
      ? choicesFromGuesses(preview.guesses, timeZone)
      : choicesFromMapping(one.mapping, preview.columns, timeZone)),
    file,
  }));
  const mapping = useMemo(() => mappingOf(choices), [choices]);
  const map = useAction(customerImportContract.map, { invalidates: [] });
  const check = useAction(customerImportContract.check, { onDone: onMapped });
  const error = map.error ?? check.error;

  function choose(column: string, part: Partial<ColumnChoice>): void {
    setChoices(before => ({
      ...before,
      columns: before.columns.map(other => {
        if (other.column === column) return { ...other, ...part };
        const taken = part.role !== undefined && singleRoles.has(part.role) && other.role === part.role;
        return taken ? { ...other, role: 'attribute' as const } : other;
      }),
    }));
  }
  async function send(): Promise<void> {
    try {
      await map.runAsync({ params: { id: one.id }, body: mapping });
      check.run({ params: { id: one.id } });
    } catch {
      // Shown from `map.error`.
    }
  }

  return (
    <div className="flex flex-col gap-6">
      {error && <Banner tone="bad">{error.message}</Banner>}
      <Card padding="none">
        <ul className="divide-y divide-line">
          {choices.columns.map((choice, i) => (
            <ColumnRow
              key={choice.column}
              choice={choice}
              examples={preview.rows.slice(0, 4).map(row => row.cells[i] ?? '')}
              because={preview.guesses[i]?.because}
              guessed={preview.guesses[i]?.role === choice.role}
              onChange={part => choose(choice.column, part)}
            />
          ))}
        </ul>
      </Card>
      <WholeFile
        choices={choices}
        reading={preview.reading}
        onChange={part => setChoices(before => ({ ...before, ...part }))}
        onFile={onFile}
      />
      <CustomerPreview
        mapping={mapping}
        columns={preview.columns}
        rows={preview.rows}
        timeZone={choices.timeZone}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" onPress={() => void send()} isPending={map.isPending || check.isPending}>
          {t('imports.map.check')}
        </Button>
        <Button variant="plain" icon={Download} onPress={() => downloadMapping(one.name, mapping)}>
          {t('imports.map.download')}
        </Button>
      </div>
    </div>
  );
}

interface WholeFileProps {
  readonly choices: Choices;
  readonly reading: PresentedCustomerImport['reading'];
  readonly onChange: (part: Partial<Choices>) => void;
  readonly onFile: (file: Wishes) => void;
}

/** What is said once for all rows, and how the file is read. */
function WholeFile({ choices, reading, onChange, onFile }: WholeFileProps) {
  const { t } = useI18n();
  const has = (role: ColumnChoice['role']): boolean => choices.columns.some(column => column.role === role);
  return (
    <Card title={t('imports.map.general')}>
      <div className="grid gap-4 md:grid-cols-3">
        {!has('language') && (
          <Select
            label={t('directory.import.map.language')}
            value={choices.language === '' ? 'none' : choices.language}
            options={[
              { value: 'none', label: t('directory.import.map.languageUnknown') },
              ...Object.values(languages).map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={code => onChange({ language: code === 'none' ? '' : code })}
          />
        )}
        {has('since') && (
          <TextField
            label={t('imports.map.timeZone')}
            value={choices.timeZone}
            onChange={timeZone => onChange({ timeZone })}
          />
        )}
        <ReadingFields reading={reading} file={choices.file} onFile={onFile} />
      </div>
    </Card>
  );
}
