import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton, TextField, useI18n } from '../../../ui/index.ts';

interface CopyLineProps {
  readonly label: string;
  readonly text: string;
}

/** A link or key to copy; stays readable and selectable where the clipboard is closed (plain http). */
export function CopyLine({ label, text }: CopyLineProps) {
  const { t } = useI18n();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    setCopied(Boolean(navigator.clipboard));
  };
  return (
    <TextField
      label={label}
      value={text}
      isReadOnly
      dir="ltr"
      onFocus={event => event.target instanceof HTMLInputElement && event.target.select()}
      after={
        <IconButton
          label={isCopied ? t('common.copied') : t('common.copy')}
          icon={isCopied ? Check : Copy}
          onPress={() => void copy()}
        />
      }
    />
  );
}
