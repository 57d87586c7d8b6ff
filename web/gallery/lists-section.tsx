import { useState } from 'react';
import { HonestNumber } from '../../ui/honest-number/index.ts';
import {
  Avatar,
  Card,
  DataTable,
  DescriptionList,
  DragList,
  type TableSort,
  useI18n,
} from '../../ui/index.ts';
import { GallerySection } from './gallery-section.tsx';
import { better, nps, unclear, withheld, worse } from './sample-figures.ts';
import { sampleWords } from './sample-words.ts';

const figures = [nps(44, 1480), nps(-31, 210), nps(12, 44), withheld, nps(61, 3200)];
const changes = [better, worse, unclear, undefined, better];

export function ListsSection() {
  const { language, format } = useI18n();
  const words = sampleWords(language.code);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1']));
  const [sort, setSort] = useState<TableSort>({ column: 'when', direction: 'descending' });
  const [stages, setStages] = useState(words.stages.map((name, rank) => ({ id: `${rank}`, name })));
  const rows = words.people.map((name, rank) => ({
    id: `${rank}`,
    name,
    said: words.verbatims[rank] ?? '',
    at: new Date(Date.UTC(2026, 9, 20 - rank, 9, 30)),
  }));
  const [who, said, score, when] = words.columns as [string, string, string, string];
  return (
    <GallerySection id="lists">
      <Card title={words.table} padding="none">
        <DataTable
          label={words.table}
          rows={rows}
          rowKey={row => row.id}
          selected={selected}
          onSelect={setSelected}
          sort={sort}
          onSort={setSort}
          onOpen={() => undefined}
          columns={[
            {
              id: 'who',
              header: who,
              cell: row => (
                <span className="flex items-center gap-2.5 whitespace-nowrap">
                  <Avatar name={row.name} size="small" />
                  <bdi>{row.name}</bdi>
                </span>
              ),
            },
            { id: 'said', header: said, cell: row => <bdi>{row.said}</bdi> },
            {
              id: 'score',
              header: score,
              width: '9rem',
              isSortable: true,
              cell: row => (
                <HonestNumber
                  size="cell"
                  figure={figures[Number(row.id)] ?? withheld}
                  change={changes[Number(row.id)]}
                />
              ),
            },
            {
              id: 'when',
              header: when,
              align: 'end',
              isSortable: true,
              isSecondary: true,
              cell: row => <span className="whitespace-nowrap text-quiet">{format.date(row.at)}</span>,
            },
          ]}
          pager={{ from: 1, to: 5, total: 1480, onNext: () => undefined }}
        />
      </Card>
      <div className="grid gap-6 lg:grid-cols-2">
        <DragList
          label={words.shop}
          items={stages}
          itemName={stage => stage.name}
          onReorder={ids => setStages(ids.flatMap(id => stages.filter(stage => stage.id === id)))}
        >
          {stage => stage.name}
        </DragList>
        <DescriptionList
          items={words.columns.map((term, rank) => ({ term, value: <bdi>{words.people[rank]}</bdi> }))}
        />
      </div>
    </GallerySection>
  );
}
