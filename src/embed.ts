/**
 * The script of a published figure's frame, inlined into its page. It has no storage, sends no request and needs no
 * origin: it shows the sentence behind a number, takes the flags of the address, and tells the host its height.
 */
const root = document.documentElement;
const id = root.dataset["figure"] ?? "";

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  theme: ["light", "dark", "auto"],
  plain: ["", "1", "true"],
  transparent: ["", "1", "true"],
  lang: ["zh-CN", "en"],
};
/** What other links of ours carry and a frame has no use for. */
const LEFT_ALONE: ReadonlySet<string> = new Set(["v", "figure"]);
const LONGEST_NAME = 40;
const MOST_NAMES = 6;

function takeFlags(): void {
  const unread = new Set<string>();
  for (const [name, value] of new URLSearchParams(location.search || location.hash.slice(1))) {
    if (LEFT_ALONE.has(name)) continue;
    if (name === "data" && /^[0-9a-f]{4,64}$/.test(value)) root.dataset["pinned"] = value;
    else if (Object.hasOwn(FLAGS, name) && FLAGS[name]?.includes(value)) root.dataset[name] = value;
    else unread.add(name.slice(0, LONGEST_NAME));
  }
  const other = root.dataset["lang"];
  if (other !== undefined && other !== root.lang) {
    location.replace(root.dataset["other"] + location.search + location.hash);
  }
  document.addEventListener("DOMContentLoaded", () => {
    if (unread.size > 0) say("#unread", [...unread].slice(0, MOST_NAMES).join(", "));
    sayChanged();
  });
}

function say(where: string, what: string): HTMLElement | undefined {
  const notice = document.querySelector<HTMLElement>(where);
  const text = notice?.querySelector("span");
  if (!notice || !text) return undefined;
  text.textContent = (text.textContent ?? "").replace("{}", () => what);
  notice.hidden = false;
  return notice;
}

/** The code on the host's page names the version it was copied with; which numbers changed since, the app can tell. */
function sayChanged(): void {
  const { pinned, version } = root.dataset;
  if (pinned === undefined || pinned === version) return;
  const link = say("#changed", pinned)?.querySelector("a");
  if (link) link.href = link.href.replace(/([?&]data=)[^&]*/, `$1${pinned}`);
}

function rowOf(mark: Element): HTMLTableRowElement | undefined {
  const cell = mark.getAttribute("data-cell");
  return [...document.querySelectorAll<HTMLTableRowElement>("tr[data-row]")].find((row) => row.dataset["row"] === cell);
}

function copyOf(parts: readonly Element[]): readonly HTMLElement[] {
  return parts.map((part) => {
    const copy = document.createElement("div");
    copy.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  });
}

/** Floats beside what is pointed at, so that nothing below it moves. */
function showTip(mark: Element): void {
  const tip = document.querySelector<HTMLElement>("#tip");
  const [place, figure] = rowOf(mark)?.children ?? [];
  if (!tip || !place || !figure) return;
  tip.replaceChildren(...copyOf([place, figure]));
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const top = box.bottom + height + 8 > innerHeight ? box.top - height - 4 : box.bottom + 4;
  tip.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 4)) + scrollX}px`;
  tip.style.top = `${Math.max(4, top) + scrollY}px`;
}

function hideTip(): void {
  const tip = document.querySelector<HTMLElement>("#tip");
  if (tip) tip.hidden = true;
}

let openedBy: HTMLElement | SVGElement | undefined;

function showSentence(mark: Element): void {
  const card = document.querySelector<HTMLElement>("#sentence");
  const text = card?.querySelector(".said");
  const row = rowOf(mark);
  if (!card || !text || !row) return;
  hideTip();
  text.replaceChildren(...copyOf([...row.children]));
  card.hidden = false;
  openedBy = mark instanceof SVGElement || mark instanceof HTMLElement ? mark : undefined;
  card.querySelector("button")?.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

function hideSentence(): void {
  const card = document.querySelector<HTMLElement>("#sentence");
  if (!card || card.hidden) return;
  card.hidden = true;
  openedBy?.focus({ preventScroll: true });
}

function markAt(event: Event): Element | undefined {
  return (event.target instanceof Element && event.target.closest(".m")) || undefined;
}

function listen(): void {
  document.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark) showSentence(mark);
    if (event.target instanceof Element && event.target.closest("#sentence button")) hideSentence();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hideTip();
      hideSentence();
    }
    const mark = markAt(event);
    // A real button clicks by itself.
    if (!mark || mark instanceof HTMLElement || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    showSentence(mark);
  });
  document.addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" ? markAt(event) : undefined;
    if (mark) showTip(mark);
    else hideTip();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markAt(event);
    if (mark) showTip(mark);
    else hideTip();
  });
}

/** Whoever copies the code needs whole addresses; the build does not know where a host will put the site. */
function completeCode(): void {
  const code = document.querySelector("pre[data-relative]");
  if (!code || !location.protocol.startsWith("http")) return;
  code.textContent = (code.textContent ?? "").replaceAll(
    'src="',
    () => `src="${new URL("../../", location.href).href}`,
  );
}

let told = 0;

/** The body's own height: the root element's can never shrink below the frame's. */
function bodyHeight(): number {
  // A scroll bar that stands only until the host has made room would narrow the text and make it higher.
  const hasBar = innerWidth > root.clientWidth;
  if (hasBar) root.style.overflowY = "hidden";
  const px = Math.ceil(document.body.getBoundingClientRect().height);
  if (hasBar) root.style.overflowY = "";
  return px;
}

function tellHeight(): void {
  if (parent === window) return;
  const px = bodyHeight();
  if (Math.abs(px - told) < 2) return;
  told = px;
  parent.postMessage({ type: "fazhi-embed-height", v: 1, id, px }, "*");
  parent.postMessage({ "datawrapper-height": { [id]: px } }, "*");
}

takeFlags();
document.addEventListener("DOMContentLoaded", () => {
  listen();
  completeCode();
  new ResizeObserver(tellHeight).observe(document.body);
});
