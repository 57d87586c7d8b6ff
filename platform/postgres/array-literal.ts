/** A PostgreSQL array of text, or of what is written as text; undefined is null. See "Array Input and Output Syntax". */
export function arrayLiteral(values: readonly (string | number | undefined)[]): string {
  let literal = '{';
  for (const value of values) {
    if (literal.length > 1) literal += ',';
    if (value === undefined) literal += 'NULL';
    else if (typeof value === 'number') literal += value;
    else literal += `"${quotable.test(value) ? value.replace(allQuotable, String.raw`\$&`) : value}"`;
  }
  return `${literal}}`;
}

const quotable = /["\\]/;
const allQuotable = /["\\]/g;
