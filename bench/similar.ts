import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateDemo } from '../domains/demo/generate-demo.ts';
import { measureSimilar, type TopicText } from '../domains/text/measure/similar-recall.ts';
import { readRows } from '../domains/text/themes/read-labelled.ts';
import type { Measured } from './measured.ts';

const folder = resolve(process.env['SAFAR_TEXT_DATA'] ?? '../shared/data/text');
const languages = ['fa', 'ar', 'vi', 'en'] as const;
type Language = (typeof languages)[number];
/** Sets whose rows say what they are about. */
const sets: readonly { readonly file: string; readonly language: Language }[] = [
  { file: 'ar/semeval2016_hotels', language: 'ar' },
  { file: 'vi/vlsp2018_hotel', language: 'vi' },
  { file: 'vi/uit_vsfc', language: 'vi' },
  { file: 'en/semeval2014_restaurants', language: 'en' },
  { file: 'topics/banking77', language: 'en' },
];
const most = Number(process.env['SAFAR_SIMILAR_TEXTS'] ?? 4_000);
const asked = 150;

/** What the candidates by signature lose of the exact ranking, and whether what is found is about the same thing. */
export async function similar(): Promise<Measured[]> {
  const measured: Measured[] = [];
  const measure = (name: string, texts: readonly TopicText[]) => {
    const { recall, recallOfCut, sharing, alone } = measureSimilar(texts, { asked, seed: 1 });
    process.stderr.write(
      `  ${name}, ${texts.length} texts: recall ${recall.toFixed(3)} (cut-off alone ${recallOfCut.toFixed(3)}), same topic ${sharing.found.toFixed(3)} (exact ${sharing.exact.toFixed(3)}, chance ${sharing.chance.toFixed(3)}), alone ${alone}\n`,
    );
    measured.push(
      { name: `similar, ${name}: recall at 10`, value: recall, unit: '', must: 0.8, aim: 0.9, more: true },
      {
        name: `similar, ${name}: as often of one topic as the exact ten`,
        value: sharing.found / sharing.exact,
        unit: '×',
        must: 0.9,
        aim: 1,
        more: true,
      },
    );
  };
  for (const language of languages) measure(`demo ${language}`, await demoTexts(language));
  if (existsSync(folder))
    for (const { file, language } of sets) measure(file, every(labelled(file, language), most));
  return measured;
}

async function demoTexts(language: Language): Promise<TopicText[]> {
  const today = new Date('2026-06-20T00:00:00Z');
  const demo = await generateDemo({ seed: 'similar', customers: 20_000, today, language });
  const texts: TopicText[] = [];
  for (const { feedback } of demo.batches(100))
    for (const { draft, label } of feedback) {
      if (texts.length === most) return texts;
      if (draft.text !== undefined && draft.language === language && label !== undefined)
        texts.push({ text: draft.text, language, topics: label.themes });
    }
  return texts;
}

interface Row {
  readonly text: string;
  readonly categories?: readonly string[];
  readonly topic?: string;
  readonly label?: string;
}

function labelled(file: string, language: Language): TopicText[] {
  return (readRows(`${folder}/${file}.jsonl.gz`) as readonly Row[]).flatMap(row => {
    const topics = row.categories ?? [row.topic ?? row.label ?? ''];
    return topics.length === 0 ? [] : [{ text: row.text, language, topics }];
  });
}

function every<T>(all: readonly T[], count: number): T[] {
  const step = Math.ceil(all.length / count);
  return all.filter((_, at) => at % step === 0);
}
