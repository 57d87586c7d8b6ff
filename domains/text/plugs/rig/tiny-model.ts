import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeModel } from './onnx.ts';

/**
 * Writes a folder as a published text classifier has it: a bag of words whose logits are the sums of each word's own.
 * `words` → logits by label.
 */
export function writeTinyModel(
  folder: string,
  labels: readonly string[],
  words: Readonly<Record<string, readonly number[]>>,
  own?: object,
): void {
  const vocabulary = ['[PAD]', '[UNK]', ...Object.keys(words)];
  const none = labels.map(() => 0);
  const logits = vocabulary.flatMap(word => words[word] ?? none);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (file: string, content: object) => writeFileSync(join(folder, file), JSON.stringify(content));
  write('config.json', {
    model_type: 'bert',
    architectures: ['BertForSequenceClassification'],
    id2label: Object.fromEntries(labels.entries()),
    max_position_embeddings: 64,
    _name_or_path: 'someone/tiny',
  });
  write('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 64,
  });
  write('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: ['[PAD]', '[UNK]'].map((content, id) => ({ id, content, special: true })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  });
  if (own !== undefined) write('safar.json', own);
  const model = encodeModel({
    inputs: { input_ids: ['texts', 'tokens'], attention_mask: ['texts', 'tokens'] },
    outputs: { logits: ['texts', 'labels'] },
    constants: [
      { name: 'words', dims: [vocabulary.length, labels.length], floats: logits },
      { name: 'last', dims: [1], integers: [2] },
      { name: 'tokens', dims: [1], integers: [1] },
    ],
    operators: [
      { type: 'Gather', inputs: ['words', 'input_ids'], output: 'each', attributes: { axis: 0 } },
      { type: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
      { type: 'Unsqueeze', inputs: ['mask', 'last'], output: 'wide' },
      { type: 'Mul', inputs: ['each', 'wide'], output: 'kept' },
      { type: 'ReduceSum', inputs: ['kept', 'tokens'], output: 'logits', attributes: { keepdims: 0 } },
    ],
  });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), model);
}
