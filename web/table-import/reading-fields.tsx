import { encodings, type Encoding } from '../../platform/table-file/reading.ts';
import type { Wishes } from '../../platform/table-import/schemas.ts';
import { Select, useI18n } from '../../ui/index.ts';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

interface ReadingFieldsProps {
  readonly reading: {
    readonly format: string;
    readonly encoding: Encoding;
    readonly delimiter: string;
    readonly sheet?: string | undefined;
    readonly sheets?: readonly string[] | undefined;
  };
  readonly file: Wishes;
  readonly onFile: (file: Wishes) => void;
}

/** How the file is read, where looking at it goes wrong. */
export function ReadingFields({ reading, file, onFile }: ReadingFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      {reading.format === 'csv' && (
        <>
          <Select
            label={t('imports.map.encoding')}
            value={reading.encoding}
            options={encodings.map(value => ({ value, label: value.toUpperCase() }))}
            onChange={encoding => onFile({ ...file, encoding: encoding as Encoding })}
          />
          <Select
            label={t('imports.map.delimiter')}
            value={reading.delimiter}
            options={Object.entries(delimiters).map(([value, name]) => ({
              value,
              label: t(`imports.map.delimiter.${name}`),
            }))}
            onChange={delimiter => onFile({ ...file, delimiter: delimiter as keyof typeof delimiters })}
          />
        </>
      )}
      {reading.sheets !== undefined && reading.sheets.length > 1 && (
        <Select
          label={t('imports.map.sheet')}
          value={reading.sheet ?? reading.sheets[0] ?? ''}
          options={reading.sheets.map(value => ({ value, label: value }))}
          onChange={sheet => onFile({ ...file, sheet })}
        />
      )}
    </>
  );
}
