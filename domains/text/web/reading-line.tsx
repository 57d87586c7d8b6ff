import { Badge, useI18n } from '../../../ui/index.ts';
import { useReadings } from './readings.ts';
import { sentimentLook } from './sentiment-look.ts';

const shownThemes = 3;
/** The others are what the sentiment says already. */
const toldIntents = new Set(['wish', 'question', 'churn', 'danger']);

/** What was understood, in one line of the stream. */
export function ReadingLine({ id }: { readonly id: string }) {
  const { t, format } = useI18n();
  const { of, themes } = useReadings();
  const reading = of(id);
  if (!reading?.sentiment) return null;
  const { icon: Icon, text } = sentimentLook[reading.sentiment.label];
  const rest = reading.themes.length - shownThemes;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className={`inline-flex items-center gap-1 ${text}`}>
        <Icon aria-hidden size={15} />
        {t(`text.sentiment.${reading.sentiment.label}`)}
      </span>
      {reading.themes.slice(0, shownThemes).map(theme => (
        <ThemeWord key={theme.key} name={themes.name(theme.key)} sentiment={theme.sentiment} />
      ))}
      {rest > 0 && <span className="text-quiet tabular">{format.signed(rest)}</span>}
      {reading.intents
        .filter(({ intent }) => toldIntents.has(intent))
        .map(({ intent }) => (
          <Badge key={intent} tone={intent === 'danger' || intent === 'churn' ? 'attention' : 'neutral'}>
            {t(`text.intent.${intent}`)}
          </Badge>
        ))}
    </span>
  );
}

function ThemeWord({
  name,
  sentiment,
}: {
  readonly name: string;
  readonly sentiment: keyof typeof sentimentLook;
}) {
  const { t } = useI18n();
  const { icon: Icon, text } = sentimentLook[sentiment];
  return (
    <span className="inline-flex items-center gap-1 rounded-full bg-sunken px-2.5 py-px text-quiet">
      <Icon aria-hidden size={13} className={text} />
      <bdi>{name}</bdi>
      <span className="sr-only">{t(`text.sentiment.${sentiment}`)}</span>
    </span>
  );
}
