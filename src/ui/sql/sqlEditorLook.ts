import { HighlightStyle } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { EditorView } from "codemirror";

/** The page's own colours reach into the shadow root as variables, so that both grounds are served. */
export const HIGHLIGHTS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.bool, tags.null], color: "var(--ink)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--data-1)" },
  { tag: tags.number, color: "var(--data-1)" },
  { tag: tags.typeName, color: "var(--ink)", fontWeight: "600" },
  { tag: [tags.lineComment, tags.blockComment], color: "var(--ink-soft)" },
]);

const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", "Microsoft YaHei", monospace';

export const LOOK = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--paper-raised)",
    fontSize: "1rem",
    border: "1px solid var(--line-strong)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: MONO, lineHeight: "1.6", minHeight: "10rem", maxHeight: "24rem", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0", minHeight: "10rem" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--mark-sentence)",
  },
  ".cm-gutters": {
    backgroundColor: "var(--paper-raised)",
    color: "var(--ink-soft)",
    borderRight: "1px solid var(--hairline)",
  },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--mark-number)", color: "inherit" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--accent)" },
  ".cm-fault": {
    textDecoration: "underline wavy var(--accent)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.25em",
    backgroundColor: "var(--mark-sentence)",
  },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line-strong)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxWidth: "min(90vw, 32rem)" },
  ".cm-tooltip-autocomplete ul li": { padding: "0.2rem 0.5rem" },
  ".cm-tooltip.cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--ink)", color: "var(--paper)" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.85" },
  ".cm-completionInfo": { maxWidth: "20rem" },
  "@media (max-width: 700px)": {
    ".cm-tooltip-autocomplete ul li": { minHeight: "44px", display: "flex", alignItems: "center", gap: "0.5rem" },
    ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxHeight: "60vh" },
  },
});
