import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, basename, join } from 'node:path';

/** What is used of @huggingface/transformers 4; the operator installs it (docs/models.md). */
interface Library {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly AutoTokenizer: { from_pretrained(name: string): Promise<Tokenizer> };
  readonly AutoModelForSequenceClassification: {
    from_pretrained(name: string, options: object): Promise<Model>;
  };
}

export type Tokenizer = (
  texts: readonly string[],
  options: { padding: true; truncation: true; max_length: number },
) => object;

export type Model = (inputs: object) => Promise<{
  /** [text][class] */
  readonly logits: { readonly data: ArrayLike<number>; readonly dims: readonly number[] };
}>;

const library = '@huggingface/transformers';

/** Whether the library is installed in that folder. */
export function hasPackages(folder: string): boolean {
  return existsSync(join(folder, 'node_modules', library, 'package.json'));
}

/** How an operator installs it: without scripts, one of which would download a graphics card's libraries. */
export function installCommand(folder: string): string {
  return `npm install --prefix ${folder} --ignore-scripts ${library}@4`;
}

/** Loads tokenizer and model of a folder on disk. Nothing is ever downloaded. */
export async function loadModel(
  packages: string,
  path: string,
  options: { readonly dtype: string; readonly threads: number },
): Promise<{ readonly tokenizer: Tokenizer; readonly model: Model }> {
  const { env, AutoTokenizer, AutoModelForSequenceClassification } = createRequire(
    join(packages, 'package.json'),
  )(library) as Library;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = `${dirname(path)}/`;
  const name = basename(path);
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const model = await AutoModelForSequenceClassification.from_pretrained(name, {
    dtype: options.dtype,
    device: 'cpu',
    session_options: { intraOpNumThreads: options.threads, interOpNumThreads: 1 },
  });
  return { tokenizer, model };
}
