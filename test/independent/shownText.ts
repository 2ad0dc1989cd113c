/** A stretch of the page as a reader or a screen reader gets it, with where it stands. */
export interface ShownText {
  /** A run that opens its source is written ⟦id of the figure|what is shown⟧, a quoted sentence ⟪sentence⟫. */
  readonly text: string;
  /** The figure it belongs to as a whole: the name of a mark, of a button in a table. */
  readonly cell: string;
  /** The figure that the row of a table is about. */
  readonly row: string;
  /** Ids and titles of the sections around it, outermost first, and of a table's row and column. */
  readonly where: string;
  /** The text alternative of the figure around it; "" outside one. */
  readonly figure: string;
}

/**
 * Runs in the page: everything with a number, in digits or in words, that can be read or heard, folded and hidden parts
 * too; but for what is written in pictures.
 */
export function collectShown(): ShownText[] {
  const INLINE = new Set("A ABBR B BDI BUTTON CODE EM I LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U BR".split(" "));
  const SILENT = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT".split(" "));
  const NAMES = ["aria-label", "title", "alt", "placeholder", "aria-valuetext", "aria-description"];
  const NUMBERED = /[\d⟦⟪]|[一两三四五六七八九十][份地者]|(?:one|two|three|four|five|all) (?:report|place)/i;
  const shown: ShownText[] = [];

  const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

  const headOf = (cell: Element): string => {
    if (!(cell instanceof HTMLTableCellElement)) return "";
    const row = cell.closest("tr");
    const table = cell.closest("table");
    const heads = table ? [...table.querySelectorAll("thead tr")].flatMap((one) => [...one.children]) : [];
    const head = heads.length > 0 && cell.colSpan === 1 ? heads[cell.cellIndex] : undefined;
    return `[${row?.querySelector("th")?.textContent ?? ""} × ${head?.textContent ?? ""}]`;
  };

  const known = new Map<Element, string>();

  /** Of each element once: a long table asks for the same ancestors again and again. */
  const whereOf = (element: Element | null): string => {
    if (!element || element === document.body) return "";
    const found = known.get(element);
    if (found !== undefined) return found;
    const where = [whereOf(element.parentElement), ...stepsOf(element)].filter((step) => step !== "").join(" ");
    known.set(element, where);
    return where;
  };

  const stepsOf = (at: Element): readonly string[] => {
    const isPart = at.matches("section, details, dialog, nav, header, footer, .chart, .card, .ledger, .by-place > div");
    const name = typeof at.className === "string" ? (at.className.split(" ")[0] ?? "") : "";
    return [
      isPart ? (at.querySelector("h1, h2, h3, summary")?.textContent ?? at.className) : name && `.${name}`,
      at.matches(".pair") ? `<${at.querySelector("dt")?.textContent ?? ""}>` : "",
      at.matches("td, th") ? headOf(at) : "",
      at.matches("dialog") ? "dialog" : "",
      at.id && `#${at.id}`,
    ];
  };

  const add = (element: Element, text: string, cell = ""): void => {
    const said = squeezed(text);
    if (!NUMBERED.test(said)) return;
    const row = element.closest("tr")?.querySelector("[data-cell]")?.getAttribute("data-cell") ?? "";
    const chart = element.closest(".chart");
    const described = chart?.querySelector(":scope > .visually-hidden")?.textContent;
    const figure = described ?? chart?.getAttribute("aria-label") ?? "";
    shown.push({ text: said, cell, row, where: whereOf(element), figure });
  };

  const addNames = (element: Element): void => {
    const cell = element.closest("[data-cell]")?.getAttribute("data-cell") ?? "";
    for (const name of NAMES) {
      const said = element.getAttribute(name);
      if (said) add(element, said, cell);
    }
  };

  /** Own words of a block; what stands in blocks within it is theirs. */
  const wordsOf = (element: Element): string => {
    let words = "";
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words += node.textContent ?? "";
      if (!(node instanceof Element) || SILENT.has(node.tagName)) continue;
      if (node.tagName === "BR") words += " ";
      if (!INLINE.has(node.tagName)) words += " ";
      else if (node.hasAttribute("data-cell")) words += `⟦${node.getAttribute("data-cell") ?? ""}|${wordsOf(node)}⟧`;
      else if (node.tagName === "Q") words += `⟪${wordsOf(node)}⟫`;
      else words += wordsOf(node);
    }
    return words;
  };

  const walk = (element: Element): void => {
    if (SILENT.has(element.tagName.toUpperCase())) return;
    addNames(element);
    if (element.tagName === "svg") {
      element.querySelectorAll("*").forEach(addNames);
      return;
    }
    if (!INLINE.has(element.tagName)) add(element, wordsOf(element));
    for (const child of element.children) walk(child);
  };

  walk(document.body);
  add(document.body, document.title);
  return shown;
}
