import { addressOfEndpoint } from '../../domains/text/plugs/endpoint/address-of.ts';
import { installCommand } from '../../domains/text/plugs/transformer/load-packages.ts';
import { pluggedSentiment } from '../../domains/text/plugs/transformer/plugged-sentiment.ts';
import type { Config } from '../config.ts';
import { ok, problem, warning, type Check } from './check.ts';

const patience = 5_000;

/** Models that the operator plugged in. Without any there is nothing to check: Safar brings its own. */
export async function checkModels(config: Config): Promise<Check[]> {
  const sentiment = pluggedSentiment(config.textModels).flatMap(({ language, state, name, detail }) => {
    const about = `sentiment ${language}`;
    if (state === 'plugged') return [ok(about, `${name}, ${config.textModels.folders[language]}`)];
    if (state === 'broken') return [problem(about, `${detail}; Safar’s own model reads`)];
    if (state === 'noPackages')
      return [
        problem(about, `${name} is there, its library is not: ${installCommand(config.textModels.packages)}`),
      ];
    return [];
  });
  return [...sentiment, ...(await checkEndpoint(config))];
}

/** Asks the endpoint for its models; that it lists ours is no must, since not all do. */
async function checkEndpoint({ languageModel }: Config): Promise<Check[]> {
  if (languageModel === undefined) return [];
  const { address, model } = addressOfEndpoint(languageModel);
  const about = 'language model';
  try {
    const response = await fetch(`${address}/models`, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: languageModel.key === undefined ? {} : { authorization: `Bearer ${languageModel.key}` },
    });
    const text = await response.text();
    if (!response.ok) return [warning(about, `${address}/models answers HTTP ${response.status}`)];
    if (!text.includes(JSON.stringify(model)))
      return [warning(about, `${address} answers, and does not list ${model}`)];
    return [ok(about, `${model} at ${address}, for workspaces whose admin switched it on`)];
  } catch (error) {
    return [
      problem(
        about,
        `${address} is not reached (${(error as Error).message}): summaries are chosen, not written`,
      ),
    ];
  }
}
