/** Prints a calculation's result line by line for a person, and returns it for --json. */
export function printed(result: unknown, print: (line: string) => void): unknown {
  printValue('', result, print);
  return result;
}

function printValue(name: string, value: unknown, print: (line: string) => void): void {
  if (Array.isArray(value))
    value.forEach((one, i) => printValue(name === '' ? `${i + 1}` : `${name} ${i + 1}`, one, print));
  else if (isInterval(value)) print(`${name}: ${text(value.low)} … ${text(value.high)}`);
  else if (typeof value === 'object' && value !== null) {
    const flat = Object.entries(value);
    const line = flat.every(([, one]) => typeof one !== 'object' || one === null || isInterval(one));
    if (line && name !== '')
      print(
        `${name}: ${flat.map(([key, one]) => `${key} ${isInterval(one) ? `${text(one.low)} … ${text(one.high)}` : text(one)}`).join(', ')}`,
      );
    else for (const [key, one] of flat) printValue(name === '' ? key : `${name} ${key}`, one, print);
  } else print(`${name}: ${text(value)}`);
}

function isInterval(value: unknown): value is { low: number; high: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

function text(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(5) : String(value ?? '–');
}
