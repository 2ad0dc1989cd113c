import { attributeOf } from "./markup.ts";
import { elementsOf, textOf, textUpTo, type Element } from "./markupTree.ts";

/** Elements that hold nothing of the report. */
const NEVER_TEXT: ReadonlySet<string> = new Set(
  "script style head noscript template iframe object embed svg canvas select button textarea nav footer audio video map datalist".split(
    " ",
  ),
);

/** Words of class names and ids by which sites mark what stands around the article. */
const AROUND =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|share|bdsharebuttonbox|qrcode|search|copyright|related|pagination|pager|toolbar|fontsize|dqwz|weizhi)$/;

/** Links of a menu or a list of other articles; prose has full stops, and is kept however many links it holds. */
const LONGEST_MENU = 600;
const MOSTLY = 0.6;
const PAGE_LENGTH = 5000;
const MENUS: ReadonlySet<string> = new Set([
  "div",
  "ul",
  "ol",
  "dl",
  "section",
  "aside",
  "header",
  "table",
  "p",
  "center",
]);

/** Whether an element belongs to the site and not to the article. */
export function isFurniture(element: Element): boolean {
  if (NEVER_TEXT.has(element.name) || isHidden(element)) return true;
  if (element.name === "" || element.name === "html" || element.name === "body") return false;
  return isMarkedAround(element) || isMenu(element);
}

function isHidden({ attributes }: Element): boolean {
  if (!/hidden|none/i.test(attributes)) return false;
  return (
    attributeOf(attributes, "hidden") !== undefined ||
    /display\s*:\s*none/i.test(attributeOf(attributes, "style") ?? "")
  );
}

function isMarkedAround(element: Element): boolean {
  const names = `${attributeOf(element.attributes, "class") ?? ""} ${attributeOf(element.attributes, "id") ?? ""}`;
  if (
    !names
      .toLowerCase()
      .split(/[\s_-]+/)
      .some((name) => AROUND.test(name))
  )
    return false;
  // Some templates wrap the whole page in an element of such a name.
  return !hasSentences(textUpTo(element, PAGE_LENGTH));
}

function isMenu(element: Element): boolean {
  if (!MENUS.has(element.name)) return false;
  const text = textUpTo(element, LONGEST_MENU * 4).replace(/\s+/g, "");
  if (text.length === 0 || text.length > LONGEST_MENU || hasSentences(text)) return false;
  const links = [...elementsOf(element, "a")];
  const linked = links.reduce((length, link) => length + textOf(link).replace(/\s+/g, "").length, 0);
  return links.length >= 2 && linked / text.length >= MOSTLY;
}

function hasSentences(text: string): boolean {
  return /。[\s\S]*。/.test(text);
}
