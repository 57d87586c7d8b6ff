import { useRef } from 'react';
import { SegmentedControl, useI18n } from '../../../ui/index.ts';
import { useKeys } from '../../../web/index.ts';
import type { PresentedReading } from '../contract.ts';
import { sentimentLabels } from '../model/sentiment-labels.ts';
import { AddTheme } from './add-theme.tsx';
import { FoundBesides } from './found-besides.tsx';
import { ReadBy } from './read-by.tsx';
import { useReadings } from './readings.ts';
import { sentimentLook } from './sentiment-look.ts';
import { SimilarSection } from './similar-section.tsx';
import { ThemeChip } from './theme-chip.tsx';

interface ReadingPanelProps {
  readonly id: string;
  readonly text: string;
}

/** What was understood of the open record, and the place to say that it was not. */
export function ReadingPanel({ id, text }: ReadingPanelProps) {
  const { t } = useI18n();
  const reading = useReadings().of(id);
  if (reading === undefined) return null;
  if (reading.sentiment === null) return <p className="text-sm text-quiet">{t('text.waiting')}</p>;
  return <Understood reading={reading} sentiment={reading.sentiment} text={text} />;
}

interface UnderstoodProps {
  readonly reading: PresentedReading;
  readonly sentiment: NonNullable<PresentedReading['sentiment']>;
  readonly text: string;
}

function Understood({ reading, sentiment, text }: UnderstoodProps) {
  const { t, format } = useI18n();
  const { mayCorrect, correct, undo, themes } = useReadings();
  const place = useRef<HTMLElement>(null);
  const id = reading.feedbackId;
  const feel = (label: (typeof sentimentLabels)[number]) => () => correct(id, { sentiment: label });
  useKeys(
    mayCorrect
      ? {
          '1': { label: 'text.key.neg', run: feel('neg') },
          '2': { label: 'text.key.neu', run: feel('neu') },
          '3': { label: 'text.key.pos', run: feel('pos') },
          '4': { label: 'text.key.mixed', run: feel('mixed') },
          t: {
            label: 'text.key.theme',
            run: () => place.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus(),
          },
          z: { label: 'text.key.undo', run: () => void undo() },
        }
      : {},
  );
  const { icon: Icon, text: tone } = sentimentLook[sentiment.label];
  return (
    <section ref={place} aria-label={t('text.understood')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="text-sm font-semibold">{t('text.understood')}</h3>
        <span className="text-xs text-quiet">
          {sentiment.corrected
            ? t('text.byPerson')
            : t('text.sure', { share: format.percent(Math.max(...Object.values(sentiment.probabilities))) })}
        </span>
      </div>
      {mayCorrect ? (
        <SegmentedControl
          label={t('text.sentiment')}
          value={sentiment.label}
          options={sentimentLabels.map(value => ({
            value,
            label: t(`text.sentiment.${value}`),
            icon: sentimentLook[value].icon,
          }))}
          onChange={label => correct(id, { sentiment: label })}
        />
      ) : (
        <p className={`flex items-center gap-1.5 ${tone}`}>
          <Icon aria-hidden size={17} />
          {t(`text.sentiment.${sentiment.label}`)}
        </p>
      )}
      <ul aria-label={t('text.themes')} className="flex flex-wrap gap-1.5 empty:hidden">
        {reading.themes.map(theme => (
          <li key={theme.key}>
            <ThemeChip id={id} theme={theme} text={text} />
          </li>
        ))}
      </ul>
      {mayCorrect && (
        <AddTheme
          options={themes.options.filter(({ value }) => !reading.themes.some(({ key }) => key === value))}
          onAdd={key => correct(id, { themes: [{ key, present: true, sentiment: sentiment.label }] })}
        />
      )}
      <FoundBesides reading={reading} />
      {reading.readBy && <ReadBy readBy={reading.readBy} />}
      <SimilarSection id={id} />
    </section>
  );
}
