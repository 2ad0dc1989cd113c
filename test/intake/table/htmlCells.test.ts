import { describe, expect, it } from "vitest";
import { htmlCells } from "../../../src/intake/table/htmlCells.ts";

describe(htmlCells, () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ["no table", "<p>甲街道</p>", []],
    ["cells with entities and breaks", "<table><tr><td>A&amp;B<br>C<td>1&nbsp;2</table>", [["A&B C", "1 2"]]],
    [
      "merged cells, whose others are empty",
      "<table><tr><td rowspan=2>街道<td colspan='2'>宣传</tr><tr><td>2023<td>2024</tr><tr><td>甲<td>1<td>2</tr></table>",
      [
        ["街道", "宣传", ""],
        ["", "2023", "2024"],
        ["甲", "1", "2"],
      ],
    ],
    [
      "what a page would run or show elsewhere",
      "<style>td{color:red}</style><table><tr><td onclick=\"run('<td>')\">甲<!-- <td>乙 --></td></tr></table><table><tr><td>丙",
      [["甲"]],
    ],
  ])("reads %s", (_name, html, expected) => {
    expect(htmlCells(html)).toEqual(expected);
  });
});
