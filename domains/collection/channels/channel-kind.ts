import type { Messages } from '../../../languages/en/index.ts';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';

/** A text of the catalogue `collection`. */
export type CollectionKey = keyof Messages['collection'];

/**
 * A channel: one way for feedback to come in, and perhaps for a survey to go out. One per folder, exported as
 * `channel` from `definition.ts`, with its words beside it. Every channel ends in a FeedbackDraft.
 */
export interface ChannelKind {
  /** The folder's name; stored with every piece of feedback. */
  readonly name: string;
  readonly wording: { readonly name: CollectionKey; readonly about: CollectionKey };
  /**
   * share: one address for many people (link, QR, kiosk); invite: one address per person (e-mail, SMS);
   * data: feedback arrives without our page (import, API, reviews).
   */
  readonly reach: 'share' | 'invite' | 'data';
  /** What a share link of this channel can be taken away as. */
  readonly carriers?: readonly ('address' | 'qr')[];
  /** Turns what another system posts to us into drafts; undefined when it is not understood. */
  readonly receive?: (posted: Posted) => readonly FeedbackDraft[] | undefined;
  /** Says one invitation in the channel's own form. */
  readonly send?: (invitation: Invitation) => Outgoing;
}

/** What another system sent, as it came. */
export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly receivedAt: Date;
}

/** A survey on its way to one person. */
export interface Invitation {
  readonly address: string;
  readonly language: string;
  readonly url: string;
  readonly title: string;
}

export interface Outgoing {
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
}

export function defineChannel(channel: ChannelKind): ChannelKind {
  return channel;
}
