import { Sparkles } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, useI18n } from '../../../../ui/index.ts';
import { type CallOutput, useAction, useCall } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import { summaryContract } from '../../summary-contract.ts';
import { linesOf } from './theme-draft.ts';

interface SuggestNameProps {
  /** Fields of the form around it that hold the theme's words. */
  readonly fields: readonly string[];
  /** The theme that is being split, whose texts are looked at; all texts without. */
  readonly theme?: string | undefined;
  readonly onUse: (name: string) => void;
}

const most = 50;
const longest = 100;

/**
 * A name by the language model, from the words that stand in the form; it comes into the field when a person takes it.
 * Nothing where no model is switched on.
 */
export function SuggestName({ fields, theme, onUse }: SuggestNameProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [found, setFound] = useState<CallOutput<typeof summaryContract.suggestName>>();
  const { data } = useCall(textContract.models, {});
  const suggest = useAction(summaryContract.suggestName, { onDone: setFound, invalidates: [] });
  if (!data?.writer) return null;
  const ask = () => {
    const form = place.current?.closest('form');
    const written = form ? new FormData(form) : new FormData();
    const phrases = fields.flatMap(field => linesOf(written.get(field))).map(line => line.slice(0, longest));
    setEmpty(phrases.length === 0);
    setFound(undefined);
    if (phrases.length > 0)
      suggest.run({ body: { phrases: phrases.slice(0, most), ...(theme !== undefined && { theme }) } });
  };
  return (
    <div ref={place} aria-live="polite" className="-mt-2 flex flex-col items-start gap-2 text-sm">
      <Button size="small" variant="plain" icon={Sparkles} isPending={suggest.isPending} onPress={ask}>
        {t('text.edit.suggest')}
      </Button>
      {isEmpty && <p className="text-quiet">{t('text.edit.suggestNoWords')}</p>}
      {suggest.error && <p className="text-bad">{suggest.error.message}</p>}
      {found && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <q dir="auto" className="font-semibold">
            {found.name}
          </q>
          <span className="text-quiet">
            {found.model === null
              ? t('text.edit.suggestPhrase')
              : t('text.edit.suggestedBy', { model: found.model, n: found.cites.length })}
          </span>
          <Button size="small" onPress={() => onUse(found.name)}>
            {t('text.edit.suggestUse')}
          </Button>
        </p>
      )}
    </div>
  );
}
