import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button.tsx';
import { useI18n } from '../i18n/i18n-context.ts';

interface FileDropProps {
  /** What to bring: 'Drop a CSV or Excel file here'. */
  readonly label: string;
  readonly description?: string;
  /** Extensions and types: ['.csv', '.xlsx']. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
  readonly isDisabled?: boolean;
}

/** One file, dropped, pasted or chosen. */
export function FileDrop({ label, description, accept, onFile, isDisabled }: FileDropProps) {
  const { t } = useI18n();
  return (
    <DropZone
      isDisabled={isDisabled ?? false}
      onDrop={event => {
        const item = event.items.find(isFileDropItem);
        if (item) void item.getFile().then(onFile);
      }}
      className="flex flex-col items-center gap-3 rounded-xl border-2 border-dashed border-line bg-surface px-6 py-10 text-center transition-colors duration-150 focus-ring data-drop-target:border-brand data-drop-target:bg-brand-soft"
    >
      <FileUp aria-hidden size={30} strokeWidth={1.4} className="text-brand" />
      <Text slot="label" className="text-lg font-medium">
        {label}
      </Text>
      {description && <p className="max-w-prose text-quiet">{description}</p>}
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={files => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button isDisabled={isDisabled ?? false}>{t('ui.file.choose')}</Button>
      </FileTrigger>
    </DropZone>
  );
}
