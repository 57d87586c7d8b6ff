/** What one area tells the later ones; `name` is `<area>.<past participle>`: 'feedback.recorded'. */
export interface AppEvent {
  readonly name: string;
  /** Small: ids, not records. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as read from the outbox. `seq` grows in order of recording. */
export interface OutboxEvent extends AppEvent {
  readonly seq: bigint;
  /**
   * Number of the delivery batch, fixed before its first delivery: after a crash the same events come again
   * under the same number, so it is the token for exactly-once effects (analytics inserts, webhooks).
   */
  readonly batch: bigint;
  readonly workspaceId: string;
}
