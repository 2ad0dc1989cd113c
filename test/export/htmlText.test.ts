import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html, Html } from "../../src/export/htmlText.ts";

describe(escapeHtml, () => {
  it("leaves no sign that could begin or end a tag or an attribute, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });

  it("keeps Chinese and what was escaped already readable", () => {
    expect(escapeHtml("化解 <b>&amp;</b>")).toBe("化解 &lt;b&gt;&amp;amp;&lt;/b&gt;");
  });
});

describe("html", () => {
  it("escapes texts and numbers, and takes markup as it is, alone or in lists", () => {
    const rows = ["<i>", "乙"].map((text) => html`<li>${text}</li>`);
    expect(html`<p title="${'"'}">${rows}${new Html("<br>")}${3}</p>`.markup.replaceAll(/\n\s*/g, "")).toBe(
      '<p title="&quot;"><li>&lt;i&gt;</li><li>乙</li><br>3</p>',
    );
  });
});
