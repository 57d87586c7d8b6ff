import { classNames, useI18n } from '../../../ui/index.ts';
import { markedPieces, type Mark } from '../model/marked-pieces.ts';
import { useReadings } from './readings.ts';
import { sentimentLook } from './sentiment-look.ts';

interface MarkedWordsProps {
  readonly id: string;
  readonly text: string;
  /** Where `text` begins in the record's own, in UTF-16 units. */
  readonly from?: number | undefined;
}

/** The text as it was written, with the words underlined that led to what was understood. */
export function MarkedWords({ id, text, from = 0 }: MarkedWordsProps) {
  const { t } = useI18n();
  const { of, themes, pointed } = useReadings();
  const reading = of(id);
  if (!reading?.sentiment) return text;
  const marks: Mark[] = [
    ...reading.themes.flatMap(({ key, sentiment, spans }) =>
      spans.map(([start, end]) => ({ start: start - from, end: end - from, sentiment, theme: key })),
    ),
    ...reading.spans.map(([start, end]) => ({
      start: start - from,
      end: end - from,
      sentiment: reading.sentiment?.label ?? ('neu' as const),
    })),
  ];
  // Words of a theme on which its record was found are known to be there even while another theme is pointed at.
  const pointsHere = pointed !== undefined && reading.themes.some(theme => theme.key === pointed);
  return markedPieces(text, marks).map(({ start, text: words, mark, themes: here }) => {
    if (mark === undefined) return words;
    const feeling = t(`text.sentiment.${mark.sentiment}`);
    return (
      <mark
        key={start}
        title={[...here.map(themes.name), feeling].join(' · ')}
        className={classNames(
          'rounded-[3px] text-inherit underline decoration-2 underline-offset-[0.28em] transition-colors duration-150',
          sentimentLook[mark.sentiment].mark,
          mark.theme === undefined && '!bg-transparent decoration-1',
          pointsHere && !here.includes(pointed) && '!bg-transparent no-underline',
        )}
      >
        {words}
      </mark>
    );
  });
}
