import { createContext, use } from 'react';
import type { PresentedReading } from '../contract.ts';
import type { Correction } from '../model/apply-correction.ts';
import type { ThemeNames } from './use-theme-names.ts';

/** What the page's records were understood to say, and what a person may say against it. */
export interface Readings {
  readonly of: (id: string) => PresentedReading | undefined;
  readonly themes: ThemeNames;
  /** Whether the reader may correct. */
  readonly mayCorrect: boolean;
  /** Shown at once; told to the server, which may refuse. */
  readonly correct: (id: string, correction: Correction) => void;
  /** Takes the last correction back; false when there is none. */
  readonly undo: () => boolean;
  /** The theme whose words are pointed at. */
  readonly pointed: string | undefined;
  readonly point: (theme: string | undefined) => void;
}

export const ReadingsContext = createContext<Readings | null>(null);

export function useReadings(): Readings {
  const readings = use(ReadingsContext);
  if (!readings) throw new Error('useReadings works only inside a ReadingsFrame');
  return readings;
}
