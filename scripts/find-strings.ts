import { parseSync } from 'vite';

/** A text in the source that a reader would see although it is in no catalogue. */
export interface FoundString {
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties whose text is shown or read aloud. */
const spoken = new Set(
  (
    'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder ' +
    'placeholder title label alt description hint heading summary errorMessage message'
  ).split(' '),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * Finds texts for people in a .ts or .tsx source: words between tags, in attributes that are shown or read aloud, in
 * properties of those names, and letters beyond ASCII anywhere. Keys of messages ('surveys.title') are not words.
 */
export function findStrings(file: string, source: string): FoundString[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  const found = new Map<number, FoundString>();
  visit(program as unknown as Node);
  return [...found.values()];

  function visit(node: Node): void {
    if (node.type === 'JSXText') report(node, String(node['value']), isWord);
    else if (node.type === 'JSXExpressionContainer') spokenIn(node['expression'] as Node, isWord);
    else if (node.type === 'JSXAttribute') return visitAttribute(node);
    else if (node.type === 'Property' && spoken.has(nameOf(node['key'] as Node)))
      spokenIn(node['value'] as Node, isSentence);
    else if (node.type === 'Literal' && typeof node['value'] === 'string')
      report(node, node['value'], isForeign);
    for (const child of children(node)) visit(child);
  }

  function visitAttribute(node: Node): void {
    const value = node['value'] as Node | null;
    if (value === null) return;
    if (spoken.has(nameOf(node['name'] as Node)))
      spokenIn(value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value, isWord);
    // Other attributes hold classes and ids; but what is inside them (render functions) counts.
    for (const child of children(
      value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value,
    ))
      visit(child);
  }

  /** Texts that an expression may become, without looking into calls: t('…') is how it should be. */
  function spokenIn(node: Node, test: (text: string) => boolean): void {
    switch (node.type) {
      case 'Literal':
        return typeof node['value'] === 'string' ? report(node, node['value'], test) : undefined;
      case 'TemplateLiteral':
        for (const part of node['quasis'] as readonly Node[])
          report(part, (part['value'] as { cooked: string }).cooked, test);
        return;
      case 'ConditionalExpression':
        spokenIn(node['consequent'] as Node, test);
        return spokenIn(node['alternate'] as Node, test);
      case 'LogicalExpression':
      case 'BinaryExpression':
        // What is compared or asked before && is not shown.
        if (!['+', '||', '??', '&&'].includes(String(node['operator']))) return;
        if (node['operator'] !== '&&') spokenIn(node['left'] as Node, test);
        return spokenIn(node['right'] as Node, test);
    }
  }

  function report(node: Node, text: string, test: (text: string) => boolean): void {
    if (!test(text)) return;
    found.set(node.start, { line: source.slice(0, node.start).split('\n').length, text: text.trim() });
  }
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isKey(text);
}

/** In data a lone lower-case word is a name of something; people get phrases or a capital. */
function isSentence(text: string): boolean {
  return /\p{L}\s+\p{L}|^\p{Lu}\p{Ll}/u.test(text) && !isKey(text);
}

function isForeign(text: string): boolean {
  return /[\p{L}--\p{ASCII}]{2}/v.test(text);
}

/** 'area.name' or a part of one, as in `surveys.kind.${kind}`. */
function isKey(text: string): boolean {
  return /^\.?[a-z][\w-]*(\.[\w@/:-]+)+\.?$/i.test(text.trim());
}

function nameOf(key: Node): string {
  return String(key['name'] ?? key['value'] ?? '');
}

function children(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Node =>
        typeof value === 'object' && value !== null && 'type' in value && 'start' in value,
    );
}
