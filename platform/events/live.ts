/** What open dashboards are told (server-sent events), across processes. Payloads are small. */
export interface LiveChannel {
  publish(workspaceId: string, message: LiveMessage): Promise<void>;
  /** Returns the function that unsubscribes. */
  subscribe(workspaceId: string, listener: (message: LiveMessage) => void): () => void;
  stop(): Promise<void>;
}

export interface LiveMessage {
  /** 'feedback.projected', 'import.progress'. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
