import { decodeAs, decodeText, TEXT_ENCODINGS, type DecodedText } from "../decodeText.ts";
import { blocksText } from "./blocks.ts";
import { htmlBlocks } from "./htmlBlocks.ts";
import { attributeOf } from "./markup.ts";
import { elementsOf, markupTree, type Element } from "./markupTree.ts";

/** The text a person reads on a page: title, paragraphs and tables, without menus, scripts and the site's head and foot. */
export function htmlText(source: string): string {
  const { root } = markupTree(source, "html");
  const body = blocksText(htmlBlocks(root));
  const title = articleTitle(root);
  return title === "" || squeezed(body).includes(squeezed(title)) ? body : `${title}\n${body}`;
}

/** Browsers save pages in UTF-8 and leave the old charset standing in them, so a valid reading goes before a declared one. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.certainty !== "guess" && decoded.replaced === 0) return decoded;
  const declared = declaredEncoding(bytes);
  return declared === undefined ? decoded : { ...decodeAs(bytes, declared), certainty: "mark" };
}

const HEAD_LENGTH = 4096;

function declaredEncoding(bytes: Uint8Array): DecodedText["encoding"] | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_LENGTH));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (label === undefined) return undefined;
  return /^(?:gbk|gb2312|gb_2312-80|x-gbk)$/.test(label) ? "gb18030" : TEXT_ENCODINGS.find((name) => name === label);
}

/** Government sites name the article in a meta element of this name; the visible title is often a picture or missing. */
function articleTitle(root: Element): string {
  for (const meta of elementsOf(root, "meta")) {
    if (attributeOf(meta.attributes, "name")?.toLowerCase() !== "articletitle") continue;
    return (attributeOf(meta.attributes, "content") ?? "").replace(/\s+/g, " ").trim();
  }
  return "";
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Whether markup is a page rather than some other markup or prose with a `<` in it. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  return /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(
    head.replace(/^\uFEFF/, ""),
  );
}
