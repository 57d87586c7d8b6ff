import { DataTable, useI18n } from '../../../../ui/index.ts';
import { HonestNumber, useFigureFormat } from '../../../../ui/honest-number/index.ts';
import type { CallOutput } from '../../../../web/index.ts';
import type { metricsContract } from '../../contract.ts';
import type { Unit } from '../../index.ts';
import { useKeyName } from '../shared/use-key-name.ts';

type Compared = CallOutput<typeof metricsContract.compare>;
type Parts = NonNullable<Compared['strands'][number]['parts']>;

interface ChangePartsProps {
  readonly parts: Parts;
  readonly unit: Unit;
  readonly names: Compared['names'];
}

const shown = 8;

/** Why it moved: who answered (mix) and how their scores changed (rate); the parts add up to the change. */
export function ChangeParts({ parts, unit, names }: ChangePartsProps) {
  const { t } = useI18n();
  const name = useKeyName();
  const figures = useFigureFormat();
  // What is not set for a group says nothing about it.
  const label = (keys: Record<string, string>) =>
    Object.entries(keys)
      .filter(([, key]) => key !== '')
      .map(([d, key]) => name(d, key, names))
      .join(' · ') || t('common.notSet');
  const rows = parts.groups
    .toSorted((a, b) => Math.abs(b.mix + b.rate) - Math.abs(a.mix + a.rate))
    .slice(0, shown);
  const change = (value: number) => <bdi className="tabular">{figures.part(value, unit)}</bdi>;
  return (
    <section className="pt-8">
      <h3 className="font-semibold">{t('dashboards.why')}</h3>
      <dl className="grid max-w-2xl grid-cols-2 gap-6 py-4">
        {(['rate', 'mix'] as const).map(part => (
          <div key={part}>
            <dd className="text-2xl font-semibold">{change(parts[part])}</dd>
            <dt className="text-sm text-quiet">{t(`metrics.part.${part}`)}</dt>
          </div>
        ))}
      </dl>
      <DataTable
        label={t('dashboards.why')}
        rows={rows}
        rowKey={row => JSON.stringify(row.keys)}
        columns={[
          {
            id: 'group',
            header: t('common.name'),
            isRowHeader: true,
            cell: row => <bdi>{label(row.keys)}</bdi>,
          },
          {
            id: 'first',
            header: t('dashboards.before'),
            isSecondary: true,
            width: '9rem',
            cell: row => <HonestNumber size="cell" figure={row.first} />,
          },
          {
            id: 'second',
            header: t('dashboards.after'),
            isSecondary: true,
            width: '9rem',
            cell: row => <HonestNumber size="cell" figure={row.second} />,
          },
          {
            id: 'rate',
            header: t('dashboards.rate'),
            align: 'end',
            width: '6rem',
            cell: row => change(row.rate),
          },
          {
            id: 'mix',
            header: t('dashboards.mix'),
            align: 'end',
            width: '6rem',
            cell: row => change(row.mix),
          },
        ]}
      />
    </section>
  );
}
