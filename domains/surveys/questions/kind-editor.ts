/** What a kind's `Editor` is given: its settings, in the language being written. */
export interface KindEditorProps<Settings = unknown> {
  readonly settings: Settings;
  /** Language whose wordings are shown and changed. */
  readonly language: string;
  /** `step` names the field being typed into, so that undo takes back words and not letters. */
  readonly onChange: (settings: Settings, step?: string) => void;
}
