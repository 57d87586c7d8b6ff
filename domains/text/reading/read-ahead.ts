import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { currentReader, type Reader } from '../learning/current-reader.ts';
import type { ModelReading } from '../model/reading.ts';
import { knownNames } from './known-names.ts';
import type { TextToRead } from './text-worker.ts';
import { understandApart } from './understand-apart.ts';
import { selectTexts } from './waiting-store.ts';

type OnFailure = (place: number, error: string) => void;
interface Spoken extends TextToRead {
  readonly id: string;
}

/**
 * Reads the texts that will most likely be asked for next while the batch before them is planned and written, so that the
 * thread that reads never waits for the stores.
 */
export interface ReadAhead {
  /** Begins with the texts that `pick` names. What goes wrong is met when they are asked for. */
  readonly begin: (ctx: Context, pick: (db: Db) => Promise<readonly string[]>) => void;
  /** As understandApart; what was read beforehand, of the same text by the same reader, is not read again. */
  readonly models: (
    reader: Reader,
    spoken: readonly Spoken[],
    onFailure: OnFailure,
    names: string,
  ) => Promise<readonly ModelReading[]>;
}

interface Read {
  readonly key: string;
  readonly names: string;
  readonly texts: ReadonlyMap<string, { readonly read: TextToRead; readonly model: ModelReading }>;
}

/** What was read for a turn that did not come for so long is forgotten. */
const keptMs = 30_000;
const ofWorkspaces = new Map<string, ReadAhead>();

/** One for each workspace: what was read at the end of one turn is there at the beginning of the next. */
export function readAheadOf(workspaceId: string): ReadAhead {
  const known = ofWorkspaces.get(workspaceId) ?? createReadAhead(() => ofWorkspaces.delete(workspaceId));
  ofWorkspaces.set(workspaceId, known);
  return known;
}

export function createReadAhead(onForgotten: () => void = () => {}): ReadAhead {
  let begun: Promise<Read | undefined> | undefined;
  let forget: NodeJS.Timeout | undefined;

  async function read(ctx: Context, pick: (db: Db) => Promise<readonly string[]>): Promise<Read> {
    const { current, spoken } = await ctx.tx(async db => ({
      current: await currentReader(db, ctx.workspace.id),
      spoken: await selectTexts(db, ctx.workspace.id, await pick(db)),
    }));
    const failed = new Set<number>();
    const names = await knownNames(ctx);
    const models = await understandApart(current, spoken, place => failed.add(place), names);
    const texts = spoken.flatMap((one, place) => {
      const model = models[place];
      // Those are tried again, and told of, when it is their turn.
      return model === undefined || failed.has(place) ? [] : [[one.id, { read: one, model }] as const];
    });
    return { key: current.key, names, texts: new Map(texts) };
  }

  return {
    begin: (ctx, pick) => {
      begun = read(ctx, pick).catch(() => undefined);
      clearTimeout(forget);
      forget = setTimeout(() => {
        begun = undefined;
        onForgotten();
      }, keptMs).unref();
    },
    models: async (reader, spoken, onFailure, names) => {
      clearTimeout(forget);
      const before = await begun;
      begun = undefined;
      const known = before?.key === reader.key && before.names === names ? before.texts : undefined;
      const modelOf = ({ id, text, language }: Spoken) => {
        const one = known?.get(id);
        return one?.read.text === text && one.read.language === language ? one.model : undefined;
      };
      const missing = spoken.flatMap((one, place) => (modelOf(one) === undefined ? [place] : []));
      const rest = await understandApart(
        reader,
        missing.flatMap(place => spoken[place] ?? []),
        (nth, error) => onFailure(missing[nth] ?? -1, error),
        names,
      );
      const read = new Map(missing.map((place, nth) => [place, rest[nth]]));
      return spoken.flatMap((one, place) => modelOf(one) ?? read.get(place) ?? []);
    },
  };
}
