import { createInterface } from 'node:readline';
import { z } from 'zod';
import { textLanguageNames, type TextLanguage } from '../language/detect-language.ts';

/** A line of the input. */
export interface GivenText {
  readonly id: string | number;
  readonly text: string;
  readonly language: TextLanguage | undefined;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});
const linesAtOnce = 500;

/**
 * Answers every line of standard input with one line, in order. A line that is not {"id","text"} is answered by
 * {"id","error"} with its number, and the next is read. `prepare` gets the next lines before they are answered.
 */
export async function answerLines(
  answer: (given: GivenText) => unknown,
  print: (lines: string) => void,
  prepare: (given: readonly GivenText[]) => Promise<void> = async () => {},
): Promise<{ lines: number; errors: number }> {
  let lines = 0;
  let errors = 0;
  let waiting: (GivenText | { readonly id: unknown; readonly line: number; readonly error: string })[] = [];
  const answerWaiting = async () => {
    await prepare(waiting.filter(isGiven));
    print(waiting.map(one => JSON.stringify(isGiven(one) ? answer(one) : one)).join('\n'));
    waiting = [];
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    lines++;
    if (line.trim() === '') continue;
    const given = readLine(line);
    if (typeof given === 'string') errors++;
    waiting.push(typeof given === 'string' ? { id: idIn(line), line: lines, error: given } : given);
    if (waiting.length >= linesAtOnce) await answerWaiting();
  }
  if (waiting.length > 0) await answerWaiting();
  return { lines, errors };
}

function isGiven(one: object): one is GivenText {
  return 'text' in one;
}

/** The line, or what is wrong with it. */
function readLine(line: string): GivenText | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const { success, data, error } = lineSchema.safeParse(json);
  if (!success) return error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  const lang = data.lang ?? undefined;
  const language = textLanguageNames.find(name => name === lang);
  return { id: data.id, text: data.text, language };
}

function idIn(line: string): unknown {
  return /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/u.exec(line)?.[1]?.replace(/^"|"$/gu, '') ?? null;
}
