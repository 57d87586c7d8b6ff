import { Badge, Card, DataTable, useI18n, type TableColumn } from '../../../../ui/index.ts';
import { useThemeNames } from '../use-theme-names.ts';
import type { Layer } from './layer.ts';

type LearntTheme = Layer['themes'][number];

/** Themes that were corrected often enough to be learnt, and what that brings. */
export function LearntThemes({ layer }: { readonly layer: Layer }) {
  const { t, format } = useI18n();
  const names = useThemeNames();
  if (layer.themes.length === 0) return null;
  const wordsOf = (theme: string) =>
    layer.words.filter(one => one.side === theme).map(one => format.isolate(one.word));
  const count = (key: keyof LearntTheme & ('present' | 'absent' | 'rightBefore' | 'rightAfter')) => ({
    id: key,
    header: t(`text.learning.${key}`),
    align: 'end' as const,
    cell: (one: LearntTheme) => format.integer(one[key]),
  });
  const columns: readonly TableColumn<LearntTheme>[] = [
    {
      id: 'theme',
      header: t('text.theme'),
      cell: one => (
        <span className="flex flex-col">
          {names.name(one.theme)}
          {one.isUsed && wordsOf(one.theme).length > 0 && (
            <span className="text-xs text-quiet">{format.list(wordsOf(one.theme))}</span>
          )}
        </span>
      ),
    },
    count('present'),
    count('absent'),
    count('rightBefore'),
    count('rightAfter'),
    {
      id: 'used',
      header: t('text.learning.inUse'),
      cell: one => (
        <Badge tone={one.isUsed ? 'good' : 'plain'}>
          {t(one.isUsed ? 'text.learning.inUse' : 'text.learning.held')}
        </Badge>
      ),
    },
  ];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('text.learning.themes')}</h2>
      <Card padding="none">
        <DataTable
          label={t('text.learning.themes')}
          columns={columns}
          rows={layer.themes}
          rowKey={one => one.theme}
        />
      </Card>
    </section>
  );
}
