import { useI18n } from '../../../../ui/index.ts';

interface Strand {
  readonly series: string;
  readonly scale: string;
  readonly wording: number;
}

/** Names of metrics, methods and strands in the reader's language. */
export function useMetricWords() {
  const { t, format, language } = useI18n();
  const name = (metric: string) => t.dynamic(`metrics.metric.${metric}.name`, {}, metric);
  /** Where several strands stand side by side: 'about one event · scale 1 to 5 · wording 2'. */
  const strandOf = ({ series, scale, wording }: Strand) => {
    const [min = '', max = ''] = scale.split(/(?<=\d)-/);
    const range = max === '' ? scale : format.interval(Number(min), Number(max), 0);
    const parts = [t.dynamic(`metrics.series.${series}`, {}, series), t('dashboards.strandScale', { range })];
    if (wording > 1) parts.push(t('dashboards.strandWording', { version: wording }));
    return parts.join(' · ');
  };
  const short = (metric: string) => t.dynamic(`metrics.metric.${metric}.short`, {}, name(metric));
  return {
    name,
    short,
    /** What its question asks about, in the middle of a sentence: 'satisfaction'. */
    asked: (metric: string) => t.dynamic(`metrics.metric.${metric}.asked`, {}, short(metric)),
    about: (metric: string) => t.dynamic(`metrics.metric.${metric}.about`, {}, ''),
    method: (method: string) => t.dynamic(`metrics.method.${method}.name`, {}, method),
    strand: strandOf,
    /** The same as a heading, which begins as a sentence does. */
    strandHeading: (strand: Strand) => {
      const [first = '', ...rest] = strandOf(strand);
      return first.toLocaleUpperCase(language.code) + rest.join('');
    },
  };
}
