/**
 * Puts a picture drawn by renderSvg into the page. The one place that sets markup: the text comes from our own
 * renderer, which escapes every label, and never from a file or an address.
 */
export function PrerenderedSvg({ svg, name }: { readonly svg: string; readonly name: string }) {
  return <div className="picture" data-picture={name} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Takes the pictures out of the prerendered page, by their names, so that React finds what it would have drawn. */
export function drawnPictures(root: HTMLElement): Map<string, string> {
  const pictures = [...root.querySelectorAll<HTMLElement>("[data-picture]")];
  return new Map(pictures.map((picture) => [picture.dataset["picture"] ?? "", picture.innerHTML]));
}
