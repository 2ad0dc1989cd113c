import type { Block, Cell } from "./blocks.ts";
import type { Element } from "./markupTree.ts";
import { isFurniture } from "./pageFurniture.ts";

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ul tbody thead tfoot tr td th".split(
    " ",
  ),
);

export function htmlBlocks(root: Element): readonly Block[] {
  const writer = new BlockWriter();
  writer.writeAll(root);
  return writer.finish();
}

/** Gathers running text into lines while it walks; a block ends the line. */
class BlockWriter {
  readonly #blocks: Block[] = [];
  #line = "";

  writeAll(element: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#line += child;
      else this.#write(child);
    }
  }

  finish(): readonly Block[] {
    this.#endLine();
    return this.#blocks;
  }

  #write(element: Element): void {
    if (isFurniture(element)) return;
    if (element.name === "br") this.#endLine();
    else if (element.name === "table") this.#writeTable(element);
    else if (element.name === "pre") this.#writeLines(element);
    else if (BLOCKS.has(element.name)) this.#writeBlock(element);
    else this.writeAll(element);
  }

  #writeBlock(element: Element): void {
    this.#endLine();
    this.writeAll(element);
    this.#endLine();
  }

  #writeLines(element: Element): void {
    const inside = new BlockWriter();
    inside.writeAll(element);
    this.#endLine();
    for (const line of inside.#line.split(/\r?\n/)) this.#blocks.push({ kind: "line", text: line });
    this.#blocks.push(...inside.#blocks);
  }

  #writeTable(table: Element): void {
    this.#endLine();
    const caption = table.children.find((child) => typeof child !== "string" && child.name === "caption");
    if (caption && typeof caption !== "string") this.#writeBlock(caption);
    this.#blocks.push({ kind: "table", rows: rowsOf(table) });
  }

  #endLine(): void {
    const text = this.#line.replace(/[ \t\r\n\f]+/g, " ");
    if (text.trim() !== "") this.#blocks.push({ kind: "line", text });
    this.#line = "";
  }
}

/** Rows of the table itself, not of tables inside its cells. Text outside of cells is a row of its own. */
function rowsOf(element: Element): readonly (readonly Cell[])[] {
  return element.children.flatMap((child): readonly (readonly Cell[])[] => {
    if (typeof child === "string") return child.trim() === "" ? [] : [[[{ kind: "line", text: child }]]];
    if (isFurniture(child) || child.name === "caption") return [];
    if (child.name === "tr") return [cellsOf(child)];
    return /^(?:t(?:body|head|foot)|form)$/.test(child.name) ? rowsOf(child) : [[htmlBlocks(child)]];
  });
}

function cellsOf(row: Element): readonly Cell[] {
  return row.children.flatMap((child) => {
    if (typeof child === "string") return child.trim() === "" ? [] : [[{ kind: "line" as const, text: child }]];
    return isFurniture(child) ? [] : [htmlBlocks(child)];
  });
}
