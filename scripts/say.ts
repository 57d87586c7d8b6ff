/** A line for the person who runs a script. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line about what went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
