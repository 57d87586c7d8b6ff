type Properties = Readonly<Record<string, unknown>>;
type Child = Node | string | undefined | false | '';

/**
 * Makes an element: `on…` listens, names with a dash and `role`, `for` are attributes, the rest are properties.
 * Text is only ever set as text, so nothing written in a survey can become markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value as EventListener);
    else if (/-|^role$|^for$/.test(name)) made.setAttribute(name, `${value}`);
    else (made as unknown as Record<string, unknown>)[name] = value;
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/** Writes a number in the reader's digits. */
export function inDigits(number: number | string, digits: string): string {
  return `${number}`.replace(/\d/g, digit => digits[+digit] as string);
}

/** Fills `{n}`-like places of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
