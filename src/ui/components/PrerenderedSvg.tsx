/**
 * Puts a picture drawn by renderSvg into the page. The one place that sets markup: the text comes from our own
 * renderer, which escapes every label, and never from a file or an address.
 */
export function PrerenderedSvg({ svg, name }: { readonly svg: string; readonly name: string }) {
  return <div className="picture" data-picture={name} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
