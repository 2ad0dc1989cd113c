/** Tells a host how high the figure is, once at every change of two pixels or more; the answer stops it. */
export function tellHeights(id: string): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const tell = (): void => {
    // The body's own height: the root element's can never shrink below the frame's.
    const px = Math.ceil(document.body.getBoundingClientRect().height);
    if (Math.abs(px - told) < 2) return;
    told = px;
    window.parent.postMessage({ type: "fazhi-embed-height", v: 1, id, px }, "*");
    window.parent.postMessage({ "datawrapper-height": { [id]: px } }, "*");
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  return () => observer.disconnect();
}
