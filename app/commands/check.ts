/** One finding of doctor. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'problem';
  /** What was found and, unless ok, what to do. */
  readonly detail: string;
}

export const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail });
export const warning = (name: string, detail: string): Check => ({ name, status: 'warning', detail });
export const problem = (name: string, detail: string): Check => ({ name, status: 'problem', detail });

const signs = { ok: '✓', warning: '!', problem: '✗' } as const;

export function printChecks(checks: readonly Check[], print: (line: string) => void): void {
  const width = Math.max(...checks.map(check => check.name.length));
  for (const { name, status, detail } of checks) print(`${signs[status]} ${name.padEnd(width)}  ${detail}`);
}
