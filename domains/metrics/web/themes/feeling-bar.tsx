import { useI18n } from '../../../../ui/index.ts';

interface Feelings {
  readonly neg: number;
  readonly neu: number;
  readonly pos: number;
  readonly mixed: number;
}

const colours = [
  ['neg', 'var(--bad)'],
  ['mixed', 'var(--saffron)'],
  ['neu', 'var(--even)'],
  ['pos', 'var(--good)'],
] as const;

/** How many feel how, worst first, in the cell of a table; said in words to those who do not see it. */
export function FeelingBar({
  feelings,
  isSaid = false,
}: {
  readonly feelings: Feelings | null;
  /** The words are seen, too. */
  readonly isSaid?: boolean;
}) {
  const { t, format } = useI18n();
  if (feelings === null) return <span className="text-sm text-quiet">{t('ui.figure.tooFew')}</span>;
  const all = feelings.neg + feelings.neu + feelings.pos + feelings.mixed;
  const words = t('themes.feelingsOf', {
    neg: format.integer(feelings.neg),
    mixed: format.integer(feelings.mixed),
    neu: format.integer(feelings.neu),
    pos: format.integer(feelings.pos),
  });
  return (
    <span className="block" title={words}>
      <span aria-hidden className="flex h-2.5 min-w-24 gap-px overflow-hidden rounded-full">
        {colours.map(([feeling, background]) =>
          feelings[feeling] === 0 ? null : (
            <span key={feeling} style={{ width: `${(feelings[feeling] / all) * 100}%`, background }} />
          ),
        )}
      </span>
      <span className={isSaid ? 'block pt-1 text-sm text-quiet' : 'sr-only'}>{words}</span>
    </span>
  );
}
