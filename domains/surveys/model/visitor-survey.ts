import type { Palette } from './palette.ts';
import type { ShowRule } from './survey-definition.ts';

/** A published survey in one language, as it travels to a visitor's phone. */
export interface VisitorSurvey {
  /** Token of the share link; 'preview' in the editor. */
  readonly token: string;
  readonly version: number;
  /** Says who is answering, when the link does. */
  readonly customer?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The reader's ten digits, zero first. */
  readonly digits: string;
  /** Languages the visitor may change to, with their own names. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly title: string;
  readonly thanks: string;
  readonly pages: readonly VisitorPage[];
  readonly palette: Palette;
  /** The widget's own words. */
  readonly words: VisitorWords;
}

export interface VisitorPage {
  readonly id: string;
  readonly questions: readonly VisitorQuestion[];
}

export interface VisitorQuestion {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly showIf?: ShowRule;
  /** What the kind's `view` made of its settings. */
  readonly view: unknown;
}

/** The catalogue's `surveys` messages whose key begins with `visitor.`, without that beginning. */
export type VisitorWords = Readonly<Record<VisitorWord, string>>;

export const visitorWords = [
  'next',
  'back',
  'send',
  'language',
  'languageLater',
  'progress',
  'optional',
  'required',
  'tooFew',
  'tooMany',
  'wrong',
  'other',
  'otherText',
  'point',
  'sending',
  'offline',
  'closed',
  'resumed',
  'again',
] as const;

export type VisitorWord = (typeof visitorWords)[number];
