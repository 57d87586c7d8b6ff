import { useI18n } from '../../ui/index.ts';

/** A column of the file: its name, and its first values. */
export function ColumnHeading({
  column,
  examples,
}: {
  readonly column: string;
  readonly examples: readonly string[];
}) {
  const { format } = useI18n();
  const some = examples.filter(value => value !== '').map(value => format.isolate(value.slice(0, 60)));
  return (
    <div className="min-w-0">
      <p className="truncate font-medium">
        <bdi>{column}</bdi>
      </p>
      <p className="truncate text-sm text-quiet">{some.join(' · ')}</p>
    </div>
  );
}
