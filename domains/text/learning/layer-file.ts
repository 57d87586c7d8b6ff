import { textLanguageNames } from '../language/detect-language.ts';
import { pack, unpack, type PackArray } from '../weights/pack.ts';
import type { FeatureWeights, Layer, SentimentLayer, ThemeLayer } from './layer.ts';

interface Meta {
  readonly sentiment: Readonly<
    Record<string, Omit<SentimentLayer, 'ids' | 'weights' | 'network'> & NetworkMeta>
  >;
  readonly themes: readonly Omit<ThemeLayer, 'ids' | 'weights'>[];
}

interface NetworkMeta {
  readonly network?: Omit<NonNullable<SentimentLayer['network']>, 'weights'>;
}

/** A layer as the bytes that a workspace keeps. The same layer gives the same bytes. */
export function writeLayer({ sentiment, themes }: Layer): Buffer {
  const arrays: Record<string, PackArray> = {};
  const keep = (name: string, { ids, weights }: FeatureWeights) => {
    arrays[`ids.${name}`] = ids;
    arrays[`weights.${name}`] = weights;
  };
  const languages = textLanguageNames.flatMap(language => {
    const one = sentiment[language];
    if (one === undefined) return [];
    keep(language, one);
    const told = { bias: [...one.bias], scale: [...one.scale], step: one.step };
    if (one.network === undefined) return [[language, told] as const];
    const { weights, mark, bias } = one.network;
    arrays[`network.${language}`] = weights;
    return [[language, { ...told, network: { mark, bias: [...bias] } }] as const];
  });
  for (const one of themes) keep(`theme.${one.theme}`, one);
  const meta: Meta = {
    sentiment: Object.fromEntries(languages),
    themes: themes.map(({ theme, bias, scale, step }) => ({ theme, bias, scale, step })),
  };
  return pack({ meta: { ...meta }, arrays });
}

export function readLayer(bytes: Uint8Array): Layer {
  const { meta, arrays } = unpack(bytes);
  const { sentiment, themes } = meta as unknown as Meta;
  const kept = (name: string, step: number): FeatureWeights => {
    const ids = arrays[`ids.${name}`];
    const weights = arrays[`weights.${name}`];
    if (!(ids instanceof Uint32Array) || !(weights instanceof Int8Array))
      throw new Error(`The layer has no weights of ${name}`);
    return { ids, weights, step };
  };
  return {
    sentiment: Object.fromEntries(
      Object.entries(sentiment).map(([language, { network, bias, scale, step }]) => {
        const weights = arrays[`network.${language}`];
        const seen = network && weights instanceof Float32Array && { network: { ...network, weights } };
        return [language, { ...kept(language, step), bias, scale, ...seen }];
      }),
    ),
    themes: themes.map(one => ({ ...one, ...kept(`theme.${one.theme}`, one.step) })),
  };
}
