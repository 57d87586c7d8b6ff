/** What one area tells the later ones; `name` is `<area>.<past participle>`: 'feedback.recorded'. */
export interface AppEvent {
  readonly name: string;
  /** Small: ids, not records. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as read from the outbox. `seq` grows per workspace order of commit. */
export interface OutboxEvent extends AppEvent {
  readonly seq: bigint;
  readonly workspaceId: string;
}
