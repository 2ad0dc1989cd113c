export interface Clip {
  readonly text: string;
  /** Of a table; what takes no markup gets the text. */
  readonly html?: string;
}

/**
 * Whether it is on the clipboard. Plain http has no async clipboard; and where there is one, it cleans markup by the
 * page's own policy, which takes the borders off a table. The old command's event takes everything as it is.
 */
export async function copyRich(clip: Clip): Promise<boolean> {
  if (clip.html !== undefined && copyByEvent(clip)) return true;
  try {
    if (window.isSecureContext && "clipboard" in navigator) {
      await writeClip(clip);
      return true;
    }
  } catch (error) {
    console.debug("clipboard refused", error);
  }
  return clip.html === undefined && copyByEvent(clip);
}

async function writeClip({ text, html }: Clip): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  const item = new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") });
  return navigator.clipboard.write([item]);
}

function copyByEvent(clip: Clip): boolean {
  const area = document.createElement("textarea");
  area.value = clip.text;
  area.className = "off-screen";
  // Inside a modal dialog everything outside it is inert and cannot be selected.
  const host = document.querySelector("dialog[open]") ?? document.body;
  const focused = document.activeElement;
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    isWritten = putInto(event, clip);
  };
  host.append(area);
  area.select();
  document.addEventListener("copy", write, true);
  try {
    // Where the event is not heard, the selected text is what was copied.
    return document.execCommand("copy") && (isWritten || clip.html === undefined);
  } finally {
    document.removeEventListener("copy", write, true);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Answers a copy, the reader's own too, with the whole. */
export function putInto(
  event: Pick<ClipboardEvent, "clipboardData" | "preventDefault">,
  { text, html }: Clip,
): boolean {
  const { clipboardData } = event;
  if (!clipboardData) return false;
  clipboardData.setData("text/plain", text);
  if (html !== undefined) clipboardData.setData("text/html", html);
  event.preventDefault();
  return true;
}

export function copyText(text: string): Promise<boolean> {
  return copyRich({ text });
}
