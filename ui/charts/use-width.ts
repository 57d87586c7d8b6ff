import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Width in pixels of the element that `ref` is put on; `initial` until it is known, and where there is no layout. Its
 * height is third, for what fills the room it is given.
 */
export function useWidth<E extends HTMLElement>(
  initial: number,
): readonly [RefObject<E | null>, number, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      setWidth(Math.max(120, Math.round(element.clientWidth)));
      setHeight(Math.round(element.clientHeight));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, height];
}
