import { Link, useI18n } from '../../../ui/index.ts';
import type { SaidText } from '../model/question-summary.ts';

interface SaidTextsProps {
  readonly title: string;
  readonly texts: readonly SaidText[];
  readonly feedbackHref: (id: string) => string;
}

/** The latest words, each leading to the feedback it came with. */
export function SaidTexts({ title, texts, feedbackHref }: SaidTextsProps) {
  const { format } = useI18n();
  return (
    <section>
      <h3 className="pb-2 text-sm font-medium text-quiet">{title}</h3>
      <ul className="flex flex-col">
        {texts.map(({ feedbackId, text, language, occurredAt }) => (
          <li key={feedbackId + text} className="border-t border-line py-3">
            <blockquote
              dir="auto"
              {...(language && { lang: language })}
              className="w-fit max-w-full leading-(--running-line-height) whitespace-pre-line"
            >
              {text}
            </blockquote>
            <Link href={feedbackHref(feedbackId)} className="text-sm">
              <time dateTime={occurredAt}>{format.relative(new Date(occurredAt), new Date())}</time>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
