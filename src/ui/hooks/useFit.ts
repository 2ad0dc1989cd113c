import { useLayoutEffect, useRef, type RefObject } from "react";

const STEP = 0.04;
const SMALLEST = 0.4;

/**
 * Sets `--fit` on an element to the largest share of the usual size, 1 at most, at which nothing of it is cut. Measured
 * anew when the element changes its size and whenever its content does.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const fit = (): void => fitContent(element);
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    const content = new MutationObserver(fit);
    content.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      content.disconnect();
    };
  }, []);
  return ref;
}

function fitContent(element: HTMLElement): void {
  for (let share = 1; share >= SMALLEST; share -= STEP) {
    element.style.setProperty("--fit", share.toFixed(2));
    const isCut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (!isCut) return;
  }
}
