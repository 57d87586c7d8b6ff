/** The way through the pages in the browser's history, so that the phone's own back button works. */
export interface Steps {
  /** Notes where the visit stands when it begins or is resumed. */
  begin(page: string): void;
  forward(page: string): void;
  /** True when the browser goes back by itself (and `onArrive` follows); false when there is nowhere to go. */
  back(): boolean;
}

interface Step {
  readonly page: string;
  /** Steps of ours before this one, so that "back" never leaves the survey. */
  readonly depth: number;
}

/** `onArrive` is called with the page that the browser's back or forward leads to. */
export function browserSteps(onArrive: (page: string) => void): Steps {
  const depth = () => (history.state as Step | null)?.depth ?? 0;
  const step = (page: string, depth: number): Step => ({ page, depth });
  addEventListener('popstate', ({ state }: PopStateEvent) => state && onArrive((state as Step).page));
  return {
    begin: page => history.replaceState(step(page, depth()), ''),
    forward: page => history.pushState(step(page, depth() + 1), ''),
    back() {
      if (!depth()) return false;
      history.back();
      return true;
    },
  };
}
