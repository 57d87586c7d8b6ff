import { Download } from 'lucide-react';
import { useState } from 'react';
import { dayOf, isoOfDay } from '../../../../platform/calendar/index.ts';
import { Banner, Button, Card, useI18n } from '../../../../ui/index.ts';
import { CallState, useAction, useCall } from '../../../../web/index.ts';
import { journeysContract } from '../../../journeys/contract.ts';
import { downloadMapping } from '../../../../web/table-import/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';
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
import { WholeFile } from './whole-file.tsx';

interface MapColumnsProps {
  readonly one: PresentedImport;
  readonly onMapped: () => void;
}

type Wishes = NonNullable<Choices['file']>;

/** What each column means: proposals to correct, with the first values beside them. */
export function MapColumns({ one, onMapped }: MapColumnsProps) {
  const [file, setFile] = useState<Wishes>(() => one.mapping?.file ?? {});
  const preview = useCall(importContract.preview, { params: { id: one.id }, query: file });
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
    readonly rows: readonly { readonly cells: readonly string[] }[];
    readonly guesses: readonly Guess[];
    readonly reading: PresentedImport['reading'];
  };
  readonly file: Wishes;
  readonly onFile: (file: Wishes) => void;
}

function Editor({ one, preview, file, onFile, onMapped }: EditorProps) {
  const { t, timeZone } = useI18n();
  const journeys = useCall(journeysContract.list, {});
  const [today] = useState(() => isoOfDay(dayOf(new Date(), timeZone)));
  const whole = { fileName: one.name, today, timeZone };
  const [choices, setChoices] = useState<Choices>(() => ({
    ...(one.mapping === null
      ? choicesFromGuesses(preview.guesses, whole)
      : choicesFromMapping(one.mapping, preview.columns, whole)),
    file,
  }));
  const map = useAction(importContract.map, { invalidates: [] });
  const check = useAction(importContract.check, { onDone: onMapped });
  const error = map.error ?? check.error;
  const touchpoints = [
    ...(journeys.data?.touchpoints ?? []).map(({ key, name }) => ({ key, name })),
    ...choices.newTouchpoints,
  ];

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
  function addTouchpoint(key: string, name: string): void {
    setChoices(before =>
      touchpoints.some(place => place.key === key)
        ? before
        : { ...before, newTouchpoints: [...before.newTouchpoints, { key, name }] },
    );
  }
  async function send(): Promise<void> {
    try {
      await map.runAsync({ params: { id: one.id }, body: mappingOf(choices) });
      check.run({ params: { id: one.id } });
    } catch {
      // Shown from `map.error`.
    }
  }

  return (
    <div className="flex flex-col gap-6">
      {error && <Banner tone="bad">{error.message}</Banner>}
      <WholeFile
        choices={choices}
        reading={preview.reading}
        touchpoints={touchpoints}
        onChange={part => setChoices(before => ({ ...before, ...part }))}
        onFile={onFile}
      />
      <Card padding="none">
        <ul className="divide-y divide-line">
          {choices.columns.map((choice, i) => (
            <ColumnRow
              key={choice.column}
              choice={choice}
              examples={preview.rows.slice(0, 4).map(row => row.cells[i] ?? '')}
              because={preview.guesses[i]?.because}
              guessed={preview.guesses[i]?.role === choice.role}
              touchpoints={touchpoints}
              placedByRow={choices.columns.some(column => column.role === 'touchpoint')}
              onChange={part => choose(choice.column, part)}
              onNewTouchpoint={addTouchpoint}
            />
          ))}
        </ul>
      </Card>
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" onPress={() => void send()} isPending={map.isPending || check.isPending}>
          {t('imports.map.check')}
        </Button>
        <Button variant="plain" icon={Download} onPress={() => downloadMapping(one.name, mappingOf(choices))}>
          {t('imports.map.download')}
        </Button>
      </div>
    </div>
  );
}
