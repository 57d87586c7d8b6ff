import { Card, useI18n } from '../../ui/index.ts';
import { HonestNumber } from '../../ui/honest-number/index.ts';
import { GallerySection } from './gallery-section.tsx';
import { better, csat, effort, nps, responses, silent, unclear, withheld, worse } from './sample-figures.ts';
import { sampleWords } from './sample-words.ts';

export function FiguresSection() {
  const { language } = useI18n();
  const words = sampleWords(language.code);
  return (
    <GallerySection id="figures">
      <Card>
        <div className="max-w-lg">
          <HonestNumber
            size="hero"
            label={words.figureLabel}
            figure={nps(44, 1480)}
            change={better}
            methodName={words.method}
          />
        </div>
      </Card>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-4">
        <Card>
          <HonestNumber
            size="card"
            label={words.csat}
            figure={csat}
            change={{ ...unclear, difference: -0.012 }}
          />
        </Card>
        <Card>
          <HonestNumber
            size="card"
            label={words.effort}
            figure={effort}
            change={{ difference: 0.4, significant: true, verdict: 'worse' }}
          />
        </Card>
        <Card>
          <HonestNumber size="card" label={words.figureLabel} figure={nps(30, 10)} change={worse} />
        </Card>
        <Card>
          <HonestNumber size="card" label={words.responses} figure={responses} />
        </Card>
        <Card>
          <HonestNumber size="card" label={words.small} figure={withheld} />
        </Card>
        <Card>
          <HonestNumber size="card" label={words.none} figure={silent} />
        </Card>
      </div>
      <p>
        <HonestNumber size="inline" label={words.figureLabel} figure={nps(-26, 480)} />
      </p>
    </GallerySection>
  );
}
