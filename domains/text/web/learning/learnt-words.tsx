import { Card, useI18n } from '../../../../ui/index.ts';
import { polarities } from '../../index.ts';
import { sentimentLook } from '../sentiment-look.ts';
import type { Layer } from './layer.ts';

/** The words that the layer goes by, each under the side that it moves a text to. */
export function LearntWords({ layer }: { readonly layer: Layer }) {
  const { t, format } = useI18n();
  const sides = polarities
    .map(side => ({ side, words: layer.words.filter(one => one.side === side) }))
    .filter(one => one.words.length > 0);
  return (
    <section aria-labelledby="learnt-words" className="flex flex-col gap-3">
      <div>
        <h2 id="learnt-words" className="text-lg font-semibold">
          {t('text.learning.words')}
        </h2>
        <p className="text-sm text-quiet">
          {t(sides.length > 0 ? 'text.learning.wordsAbout' : 'text.learning.noWords')}
        </p>
      </div>
      <div className="grid gap-4 md:grid-cols-3">
        {sides.map(({ side, words }) => {
          const { icon: Icon, text } = sentimentLook[side];
          return (
            <Card key={side}>
              <h3 className={`mb-2 flex items-center gap-1.5 font-semibold ${text}`}>
                <Icon aria-hidden size={17} />
                {t(`text.sentiment.${side}`)}
              </h3>
              <ul className="flex flex-wrap gap-1.5">
                {words.map(({ word, language, texts }) => (
                  <li
                    key={`${language} ${word}`}
                    className="inline-flex items-baseline gap-1.5 rounded-full bg-sunken px-2.5 py-0.5"
                  >
                    <bdi lang={language === 'other' ? undefined : language}>{word}</bdi>
                    <span className="text-xs text-quiet tabular">{format.integer(texts)}</span>
                  </li>
                ))}
              </ul>
            </Card>
          );
        })}
      </div>
    </section>
  );
}
