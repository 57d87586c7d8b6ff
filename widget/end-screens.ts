import { element } from './element.ts';

/** Shown while the response is on its way; `say` changes the words when it has to wait for the line. */
export function drawSending(words: string): {
  readonly screen: HTMLElement;
  readonly say: (words: string) => void;
} {
  const note = element('p', { role: 'status' }, words);
  return {
    screen: element(
      'div',
      { className: 'end' },
      element('i', { className: 'pulse', 'aria-hidden': 'true' }),
      note,
    ),
    say: words => {
      if (note.textContent !== words) note.textContent = words;
    },
  };
}

/** The last screen: thanks with a tick and a way to answer once more, or why nothing was taken. */
export function drawEnd(
  message: string,
  again?: { readonly label: string; readonly onPress: () => void },
): HTMLElement {
  const tick = element('span', { className: 'tick', 'aria-hidden': 'true' });
  tick.innerHTML =
    '<svg viewBox="0 0 48 48"><circle cx="24" cy="24" r="21"/><path d="M15 25l6.5 6.5L34 18"/></svg>';
  return element(
    'div',
    { className: 'end' },
    again && tick,
    element('h1', { tabIndex: -1 }, message),
    again && element('button', { type: 'button', className: 'back', onclick: again.onPress }, again.label),
  );
}
