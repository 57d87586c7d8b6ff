import type { ReactNode } from 'react';
import type { FilterDefinition } from '../ui/index.ts';
import { recordExtras } from './record-extras.gen.ts';

/** What the areas know about pieces of feedback (record-extra.ts), put together for the pages that show feedback. */

export function RecordFrames({
  ids,
  children,
}: {
  readonly ids: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  return recordExtras.reduceRight<ReactNode>(
    (inside, { Frame }) => <Frame ids={ids}>{inside}</Frame>,
    children,
  );
}

/** The record's words, marked by whoever has something to mark. */
export function RecordWords({
  id,
  text,
  from,
}: {
  readonly id: string;
  readonly text: string;
  readonly from?: number;
}): ReactNode {
  const [first] = recordExtras;
  return first === undefined ? text : <first.Words id={id} text={text} from={from} />;
}

export function RecordLines({ id }: { readonly id: string }): ReactNode {
  return recordExtras.map(({ Line }, i) => <Line key={i} id={id} />);
}

export function RecordPanels({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  return recordExtras.map(({ Panel }, i) => <Panel key={i} id={id} text={text} />);
}

export function SearchHints(props: {
  readonly typed: string;
  readonly onChoose: (filter: string, value: string) => void;
}): ReactNode {
  return recordExtras.map(({ SearchHint }, i) => <SearchHint key={i} {...props} />);
}

export const recordFilterNames: readonly string[] = recordExtras.flatMap(extra => extra.filterNames);

/** The list of areas never changes while the app runs, so the hooks are always called in one order. */
export function useRecordFilters(): readonly FilterDefinition[] {
  return recordExtras.flatMap(extra => extra.useFilters());
}
