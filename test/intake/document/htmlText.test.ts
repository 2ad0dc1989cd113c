import { describe, expect, it } from "vitest";
import { growth } from "../../growth.ts";
import { decodeHtml, htmlText } from "../../../src/intake/document/readHtml.ts";
import { decodeEntities } from "../../../src/intake/document/entities.ts";

describe(htmlText, () => {
  it.each([
    ["paragraphs as lines", "<p>一、总体情况</p><p>全年12件。</p>", "一、总体情况\n全年12件。"],
    ["unclosed paragraphs", "<P>一<P>二<DIV>三</DIV>", "一\n二\n三"],
    ["inline elements inside a sentence", "全年<b>受</b><span>理</span>12<i>件</i>。", "全年受理12件。"],
    ["forced line breaks", "一<br>二<br/>三", "一\n二\n三"],
    ["line breaks of the source as blanks", "<p>全年受理\n   12件</p>", "全年受理 12件"],
    ["the indent of no-break and wide blanks", "<p>&nbsp;&nbsp;&emsp;　全年</p>", "全年"],
    ["cells of a row apart", "<table><tr><th>指标<th>数量<tr><td>调解<td>12</table>", "指标 | 数量\n调解 | 12"],
    [
      "a table within a cell",
      "<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td><td>x</td></tr></table>",
      "a | b\nc | d\nx",
    ],
    ["the one cell of a layout", "<table><tr><td><p>一</p><p>二</p></td></tr></table>", "一\n二"],
    ["a stray closing tag in a cell", "<table><tr><td>a</div></p><td>b</table>", "a | b"],
    ["preformatted lines", "<pre>一\n  二</pre>三", "一\n二\n三"],
    ["list items", "<ul><li>一<li>二</ul>", "一\n二"],
    ["signs that are no markup", "<p>占比<5%，a < b 且 c > d</p>", "占比<5%，a < b 且 c > d"],
    ["a quoted > in an attribute", '<p title="a>b">一</p>', "一"],
    ["an attribute with an unclosed quote", '<p title="a>一</p>', "一"],
  ])("reads %s", (_, source, text) => {
    expect(htmlText(source)).toBe(text);
  });

  it.each([
    ["scripts", '<script>"<p>99件</p>"</script>一'],
    ["styles", "<style>p { content: '99件' }</style>一"],
    ["comments", "<!-- <p>99件</p> -->一"],
    ["the head", "<html><head><title>99件</title></head><body>一</body></html>"],
    ["menus by element", "<nav><a>99件</a></nav>一"],
    ["menus by name", "<div class='main-nav'>99件</div>一"],
    ["menus by their links", "<ul><li><a>政务公开</a><li><a>实事99件</a><li><a>互动</a></ul><p>一</p>"],
    ["the site's foot", "<footer>99件</footer>一"],
    ["what is hidden", "<p style='display: none'>99件</p>一"],
    ["forms", "<select><option>99件</select><button>99</button>一"],
  ])("leaves out %s", (_, source) => {
    expect(htmlText(source)).toBe("一");
  });

  it("keeps an article in an element of an odd name, and one full of links", () => {
    expect(htmlText("<div id='footer'><p>全年12件。</p><p>罚款3件。</p></div>")).toBe("全年12件。\n罚款3件。");
    expect(htmlText("<div><a>调解12件。</a><a>罚款3件。</a></div>")).toBe("调解12件。罚款3件。");
  });

  it("puts the article's title first where the text does not show it", () => {
    const meta = '<meta name="ArticleTitle" content="土湾街道2024年法治政府建设情况报告">';
    expect(htmlText(`${meta}<p>全年12件。</p>`)).toBe("土湾街道2024年法治政府建设情况报告\n全年12件。");
    expect(htmlText(`${meta}<h1>土湾街道 2024年法治政府建设情况报告</h1>`)).toBe("土湾街道 2024年法治政府建设情况报告");
  });

  it.each([
    ["open tags", "<div>"],
    ["unclosed quotes", '<a title="'],
    ["signs", "<"],
    ["comments", "<!--"],
    ["nested tables", "<table><tr><td>"],
  ])("takes time in proportion to its length for %s", (_, piece) => {
    const prepare = (size: number) => {
      const source = piece.repeat(size);
      return () => htmlText(source);
    };
    expect(growth(prepare, 3000)).toBeLessThan(3);
  });
});

describe(decodeHtml, () => {
  const gbk = Uint8Array.of(0xb7, 0xa8, 0xd6, 0xce); // 法治
  const withHead = (head: string, rest: Uint8Array): Uint8Array =>
    Uint8Array.of(...new TextEncoder().encode(head), ...rest);

  it.each([
    ["declared GBK", withHead('<meta charset="gbk">', gbk)],
    ["undeclared GBK", withHead("<p>", gbk)],
    ["GBK that calls itself UTF-8", withHead("<meta charset=utf-8>", gbk)],
    ["UTF-8 that calls itself GB2312", withHead("<meta charset=gb2312>", new TextEncoder().encode("法治"))],
  ])("decodes %s", (_, bytes) => {
    expect(decodeHtml(bytes).text).toMatch(/法治$/);
  });

  it("follows the page where the bytes are valid both ways", () => {
    const bytes = Uint8Array.of(0xd6, 0xb4, 0xd4, 0xb1);
    expect(decodeHtml(withHead("<meta charset=utf-8>", bytes)).encoding).toBe("utf-8");
    expect(decodeHtml(withHead("<meta charset=gbk>", bytes)).text).toMatch(/执员$/);
  });
});

describe(decodeEntities, () => {
  it.each([
    ["&ldquo;三项制度&rdquo;", "“三项制度”"],
    ["&#27861;&#x6CBB;", "法治"],
    ["a &lt; b &amp;&amp; c", "a < b && c"],
    ["&#150;", "–"],
    ["&nosuch; &; &#xD800; &#0;", "&nosuch; &; &#xD800; &#0;"],
  ])("reads %s", (written, text) => {
    expect(decodeEntities(written)).toBe(text);
  });
});
