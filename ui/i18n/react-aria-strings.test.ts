import { expect, it } from 'vitest';
import { messages } from '../../languages/en/messages.ts';

// The package declares only the type of its strings.
const builtIn = (
  (await import('react-aria-components/i18n/en-US')) as unknown as { default: Record<string, object> }
).default;

/** Parts of react-aria that we do not use; using one without words would fail in front of the reader. */
const unused = new Set([
  '@react-aria/color',
  '@react-stately/color',
  '@react-aria/steplist',
  '@react-aria/previewtrigger',
]);

const wanted = Object.entries(builtIn)
  .filter(([name]) => !unused.has(name))
  .flatMap(([name, strings]) => Object.keys(strings).map(key => `${name}:${key}`))
  .filter(name => !name.includes(':color'));

it('has words of our own for everything that react-aria says, and none that it no longer says', () => {
  const ours = Object.keys(messages.ui).filter(name => name.includes(':'));
  expect(ours.toSorted()).toEqual(wanted.toSorted());
});
