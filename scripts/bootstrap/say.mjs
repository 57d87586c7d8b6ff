/** A line for the person at the terminal. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
