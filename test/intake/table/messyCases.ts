import { gbkBytes } from "./gbkBytes.ts";
import { workbookBytes, type MadeCell } from "./workbookBytes.ts";

/** A messy file, and all that must come out of it. */
export interface MessyCase {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `place|period|indicator|value`, with `|at_least` or `|about` behind it. */
  readonly observations: readonly string[];
  /** `kind@row`, each of which must be said; nothing of severity error may be said beyond them. */
  readonly issues: readonly string[];
}

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string, mark = true): Uint8Array => {
  const bytes = mark ? [0xff, 0xfe] : [];
  for (let at = 0; at < content.length; at++) bytes.push(content.charCodeAt(at) & 255, content.charCodeAt(at) >> 8);
  return Uint8Array.from(bytes);
};
const lines = (...rows: readonly string[]): string => rows.join("\r\n") + "\r\n";

function text(
  file: string,
  content: string | Uint8Array,
  observations: readonly string[],
  issues: readonly string[] = [],
): MessyCase {
  return { file, bytes: typeof content === "string" ? utf8(content) : content, observations, issues };
}

function book(
  file: string,
  rows: readonly (readonly MadeCell[])[],
  merges: readonly string[],
  observations: readonly string[],
  issues: readonly string[] = [],
  name = "Sheet1",
): MessyCase {
  return { file, bytes: workbookBytes([{ name, rows, merges }]), observations, issues };
}

export const MESSY_CASES: readonly MessyCase[] = [
  text(
    "01-gbk-title-total.csv",
    gbkBytes(
      lines(
        "浈江区2024年各镇街矛盾纠纷调解情况统计表,,,",
        "单位：件、%,,,",
        "镇街,年份,矛盾纠纷调处数,调解成功率",
        "车站街道,2024,120,98.5%",
        "东河街道,2024,85,97.6%",
        "合计,,205,",
      ),
    ),
    [
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|mediation_success_rate|98.5",
      "东河街道|2024|disputes_handled|85",
      "东河街道|2024|mediation_success_rate|97.6",
    ],
    ["title_row_skipped@1", "title_row_skipped@2", "total_row_excluded@6"],
  ),
  text(
    "02-wide-by-year.csv",
    utf8("\uFEFF" + lines("地区,2022年,2023年,2024年", "车站街道,98.1,98.4,98.9", "鼓楼街道,96,—,97.5")),
    [
      "车站街道|2022|02-wide-by-year|98.1",
      "车站街道|2023|02-wide-by-year|98.4",
      "车站街道|2024|02-wide-by-year|98.9",
      "鼓楼街道|2022|02-wide-by-year|96",
      "鼓楼街道|2024|02-wide-by-year|97.5",
    ],
    ["missing_value@3"],
  ),
  text(
    "03-wide-by-year-title.csv",
    gbkBytes(
      lines(
        "2022—2024年各街道调解成功率（%）,,,",
        "街道,2022,2023,2024",
        "车站街道,98.1,98.4,98.9",
        "鼓楼街道,96,无数据,97.5",
        "注：数据来自各街道年度报告。,,,",
      ),
    ),
    [
      "车站街道|2022|mediation_success_rate|98.1",
      "车站街道|2023|mediation_success_rate|98.4",
      "车站街道|2024|mediation_success_rate|98.9",
      "鼓楼街道|2022|mediation_success_rate|96",
      "鼓楼街道|2024|mediation_success_rate|97.5",
    ],
    ["title_row_skipped@1", "missing_value@4", "note_row_excluded@5"],
  ),
  text(
    "04-long.csv",
    utf8(
      lines(
        "地区,年度,指标,数值,单位",
        '车站街道,2024年,行政检查次数,"1,234",次',
        "车站街道,2024年,罚款金额,1.5,万元",
        "鼓楼街道,2024年,普法覆盖人次,1.2,万人次",
        "鼓楼街道,2024年,调解成功率,98.5,%",
      ),
    ),
    [
      "车站街道|2024|inspections|1234",
      "车站街道|2024|fines_amount|15000",
      "鼓楼街道|2024|publicity_audience|12000",
      "鼓楼街道|2024|mediation_success_rate|98.5",
    ],
    ["unit_converted@3", "unit_converted@4"],
  ),
  text(
    "05-approximate.csv",
    utf8(
      lines(
        "街道,年份,普法覆盖人次,发放宣传资料数,普法活动场次",
        "车站街道,2024,约1.2万,10000余份,不少于20场",
        "东河街道,2024,１２万余人次,近5000,三十五",
        "南门街道,2024,8000多,5000以上,约30",
      ),
    ),
    [
      "车站街道|2024|publicity_audience|12000|about",
      "车站街道|2024|publicity_materials|10000|at_least",
      "车站街道|2024|publicity_events|20|at_least",
      "东河街道|2024|publicity_audience|120000|at_least",
      "东河街道|2024|publicity_materials|5000|about",
      "东河街道|2024|publicity_events|35",
      "南门街道|2024|publicity_audience|8000|at_least",
      "南门街道|2024|publicity_materials|5000|at_least",
      "南门街道|2024|publicity_events|30|about",
    ],
    ["approximate_value@2", "approximate_value@3", "approximate_value@4"],
  ),
  text(
    "06-two-row-header.csv",
    gbkBytes(
      lines(
        "地区,2023年,,2024年,",
        ",调处数,成功率,调处数,成功率",
        "车站街道,100,98%,120,99%",
        "东河街道,90,97%,95,96%",
      )
        .replaceAll("调处数", "纠纷调处数")
        .replaceAll("成功率", "调解成功率"),
    ),
    [
      "车站街道|2023|disputes_handled|100",
      "车站街道|2023|mediation_success_rate|98",
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|mediation_success_rate|99",
      "东河街道|2023|disputes_handled|90",
      "东河街道|2023|mediation_success_rate|97",
      "东河街道|2024|disputes_handled|95",
      "东河街道|2024|mediation_success_rate|96",
    ],
    ["merged_header_joined@1"],
  ),
  book(
    "07-merged.xlsx",
    [
      ["2023—2024年各街道人民调解情况", null, null, null, null, null],
      ["区县", "街道", "人民调解", null, null, "备注"],
      [null, null, "年份", "调解案件数（件）", "调解成功率（%）", null],
      ["浈江区", "车站街道", 2023, 100, 98.5, "自报"],
      [null, null, 2024, 120, 99, null],
      [null, "东河街道", 2023, 90, 97, null],
      ["武江区", "新华街道", 2024, 70, 96.5, null],
    ],
    ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "A4:A6", "B4:B5"],
    [
      "车站街道|2023|disputes_handled|100",
      "车站街道|2023|mediation_success_rate|98.5",
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|mediation_success_rate|99",
      "东河街道|2023|disputes_handled|90",
      "东河街道|2023|mediation_success_rate|97",
      "新华街道|2024|disputes_handled|70",
      "新华街道|2024|mediation_success_rate|96.5",
    ],
    ["title_row_skipped@1", "merged_header_joined@2", "filled_down@5", "filled_down@6"],
  ),
  book(
    "08-percent-cells.xlsx",
    [
      ["街道", "年份", "调解成功率", "罚款金额（万元）"],
      ["车站街道", 2024, { v: 0.985, format: "0.0%" }, { v: 1.25, format: "0.00" }],
      ["东河街道", 2024, { v: 1, format: "0%" }, { v: 12.5, format: "#,##0.0" }],
    ],
    [],
    [
      "车站街道|2024|mediation_success_rate|98.5",
      "车站街道|2024|fines_amount|12500",
      "东河街道|2024|mediation_success_rate|100",
      "东河街道|2024|fines_amount|125000",
    ],
    ["unit_converted@2"],
  ),
  text(
    "09-fractions.csv",
    utf8(lines("街道,年份,化解率", "车站街道,2024,0.985", "东河街道,2024,0.97", "南门街道,2024,1")),
    [
      "车站街道|2024|mediation_success_rate|98.5",
      "东河街道|2024|mediation_success_rate|97",
      "南门街道|2024|mediation_success_rate|100",
    ],
    ["percent_scale_assumed@2", "percent_scale_assumed@3", "percent_scale_assumed@4"],
  ),
  text(
    "10-mixed-scale.csv",
    utf8(lines("街道,年份,化解率", "车站街道,2024,98.5", "东河街道,2024,0.97", "南门街道,2024,96.1%")),
    ["车站街道|2024|mediation_success_rate|98.5", "南门街道|2024|mediation_success_rate|96.1"],
    ["percent_scale_ambiguous@3"],
  ),
  text(
    "11-faults.csv",
    utf8(
      lines(
        "街道,年份,行政检查次数,调解成功率",
        "车站街道,2024,-5,98",
        "东河街道,24年,20,97",
        "南门街道,2024,12.5,103%",
        "西河街道,2024,不足100,#DIV/0!",
        "北门街道,2024,1O5,95",
      ),
    ),
    [
      "车站街道|2024|mediation_success_rate|98",
      "南门街道|2024|inspections|12.5",
      "北门街道|2024|mediation_success_rate|95",
    ],
    [
      "negative_value@2",
      "bad_year@3",
      "fractional_count@4",
      "rate_out_of_range@4",
      "unparseable_number@5",
      "unparseable_number@6",
    ],
  ),
  text(
    "12-semicolon-fullwidth.csv",
    utf8(
      [
        "街道；年份；行政检查次数；行政处罚案件数",
        "车站街道；２０２４；１，２３４；56",
        "东河街道；2024；９８；7",
      ].join("\n"),
    ),
    [
      "车站街道|2024|inspections|1234",
      "车站街道|2024|penalty_cases|56",
      "东河街道|2024|inspections|98",
      "东河街道|2024|penalty_cases|7",
    ],
    ["dialect_unusual@0"],
  ),
  text(
    "13-sep-line.csv",
    gbkBytes("sep=;\r\n" + lines("街道;年份;法律援助数", "车站街道;2024;15", "东河街道;2024;/")),
    ["车站街道|2024|legal_aid_cases|15"],
    ["dialect_unusual@0", "missing_value@3"],
  ),
  text(
    "14-cr-only.csv",
    gbkBytes("街道,年份,信访件数\r车站街道,2024,31\r东河街道,2024,22\r"),
    ["车站街道|2024|petition_cases|31", "东河街道|2024|petition_cases|22"],
    ["dialect_unusual@0"],
  ),
  text("15-utf16.txt", utf16(["街道\t年份\t信访件数", "车站街道\t2024\t31", "东河街道\t2024\t22"].join("\r\n")), [
    "车站街道|2024|petition_cases|31",
    "东河街道|2024|petition_cases|22",
  ]),
  text("16-utf16-no-mark.csv", utf16(lines("街道,年份,信访件数", "车站街道,2024,31", "东河街道,2024,22"), false), [
    "车站街道|2024|petition_cases|31",
    "东河街道|2024|petition_cases|22",
  ]),
  text(
    "17-thousands-unquoted.csv",
    utf8(lines("街道,年份,行政检查次数", "车站街道,2024,320", "东河街道,2024,1,234", "南门街道,2024,210")),
    ["车站街道|2024|inspections|320", "南门街道|2024|inspections|210"],
    ["ragged_row@3"],
  ),
  text(
    "18-duplicates.csv",
    utf8(
      lines("街道,年份,行政检查次数", "车站街道,2024,320", "车站街道,2024,320", "东河街道,2024,50", "东河街道,2024,55"),
    ),
    ["车站街道|2024|inspections|320", "东河街道|2024|inspections|50"],
    ["duplicate_key@3", "duplicate_key@5"],
  ),
  text(
    "19-parent-rows.csv",
    gbkBytes(
      lines(
        "地区,矛盾纠纷调处数（件）,化解数（件）",
        "2023年,,",
        "车站街道,100,98",
        "东河街道,90,91",
        "2024年,,",
        "车站街道,120,118",
        "东河街道,95,95",
        "小 计,215,213",
      ),
    ),
    [
      "车站街道|2023|disputes_handled|100",
      "车站街道|2023|disputes_resolved|98",
      "东河街道|2023|disputes_handled|90",
      "东河街道|2023|disputes_resolved|91",
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|disputes_resolved|118",
      "东河街道|2024|disputes_handled|95",
      "东河街道|2024|disputes_resolved|95",
    ],
    ["resolved_exceeds_handled@4", "total_row_excluded@8"],
  ),
  text(
    "20-two-tables.csv",
    utf8(
      lines(
        "表一 2024年行政检查次数,,",
        "街道,行政检查次数,行政处罚案件数",
        "车站街道,320,12",
        "东河街道,210,8",
        "合计,530,20",
        ",,",
        "表二 2024年普法情况,,",
        "街道,普法活动场次,法律明白人数",
        "车站街道,32,15",
        "东河街道,21,18",
      ),
    ),
    [
      "车站街道|2024|inspections|320",
      "车站街道|2024|penalty_cases|12",
      "东河街道|2024|inspections|210",
      "东河街道|2024|penalty_cases|8",
      "车站街道|2024|publicity_events|32",
      "车站街道|2024|law_literate_citizens|15",
      "东河街道|2024|publicity_events|21",
      "东河街道|2024|law_literate_citizens|18",
    ],
    ["title_row_skipped@1", "total_row_excluded@5", "title_row_skipped@7"],
  ),
  text(
    "21-indicators-down.csv",
    gbkBytes(
      lines(
        "2024年主要指标完成情况,,,",
        "指标名称,计量单位,车站街道,东河街道",
        "矛盾纠纷调处数,件,120,95",
        "调解成功率,%,98.5,97",
        "罚款金额,万元,1.2,0.8",
      ),
    ),
    [
      "车站街道|2024|disputes_handled|120",
      "东河街道|2024|disputes_handled|95",
      "车站街道|2024|mediation_success_rate|98.5",
      "东河街道|2024|mediation_success_rate|97",
      "车站街道|2024|fines_amount|12000",
      "东河街道|2024|fines_amount|8000",
    ],
    ["title_row_skipped@1", "unit_converted@5"],
  ),
  text(
    "22-own-indicators.csv",
    utf8(
      lines(
        "序号,街道,年份,常住人口,社区矫正对象数,备注",
        "1,车站街道,2024,52300,12,",
        "2,东河街道,2024,41000,9,含外来",
      ),
    ),
    [
      "车站街道|2024|常住人口|52300",
      "车站街道|2024|社区矫正对象数|12",
      "东河街道|2024|常住人口|41000",
      "东河街道|2024|社区矫正对象数|9",
    ],
  ),
  text(
    "23-unclosed-quote.csv",
    utf8(lines("街道,年份,行政检查次数", '"车站街道,2024,320', "东河街道,2024,210", "南门街道,2024,180")),
    ['"车站街道|2024|inspections|320', "东河街道|2024|inspections|210", "南门街道|2024|inspections|180"],
    ["unclosed_quote@2"],
  ),
  text("24-short-gbk.csv", gbkBytes("模\r\n"), [], ["not_a_table@0"]),
  text(
    "25-partial-year.csv",
    utf8(
      lines(
        "街道,报告期,行政检查次数",
        "车站街道,2024年上半年,150",
        "车站街道,2024年,320",
        "东河街道,2024年1-12月,210",
      ),
    ),
    ["车站街道|2024|inspections|150", "车站街道|2024|inspections|320", "东河街道|2024|inspections|210"],
    ["partial_period@2"],
  ),
  text(
    "26-damaged.csv",
    Uint8Array.from([
      ...utf8("街道,年份,行政检查次数\n车站街道,2024,320\n东河"),
      0xe8,
      0xa1,
      ...utf8("道,2024,210\n南门街道,2024,180\n"),
    ]),
    ["车站街道|2024|inspections|320", "东河\uFFFD道|2024|inspections|210", "南门街道|2024|inspections|180"],
    ["encoding_damaged@3"],
  ),
  book(
    "27-formula-without-value.xlsx",
    [
      ["街道", "年份", "行政检查次数"],
      ["车站街道", 2024, { formula: "SUM(A1:A2)" }],
      ["东河街道", 2024, { v: 210, formula: "200+10" }],
      ["南门街道", 2024, { error: "#REF!" }],
    ],
    [],
    ["东河街道|2024|inspections|210"],
    ["formula_without_value@2", "unparseable_number@4"],
  ),
  book(
    "28-sheet-year.xlsx",
    [
      ["街道", "行政检查次数", "办结率"],
      ["车站街道", 320, "99％"],
      ["东河街道", 210, "暂无"],
    ],
    [],
    ["车站街道|2024|inspections|320", "车站街道|2024|closure_rate|99", "东河街道|2024|inspections|210"],
    ["missing_value@3"],
    "2024年",
  ),
  text(
    "29-old.xls",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]),
    [],
    ["legacy_xls@0"],
  ),
  text("30-empty.csv", "", [], ["empty_file@0"]),
  text(
    "31-formula-names.csv",
    utf8(lines("街道,年份,行政检查次数", "=cmd|'/c calc'!A1,2024,320", "'=1+1,2024,210", "@SUM(1),2024,5")),
    ["=cmd|'/c calc'!A1|2024|inspections|320", "=1+1|2024|inspections|210", "@SUM(1)|2024|inspections|5"],
    ["formula_like_text@2", "formula_like_text@4"],
  ),
  text(
    "32-total-column.csv",
    gbkBytes(
      lines("街道,2022年,2023年,2024年,合计", "车站街道,10,12,14,36", "东河街道,20,22,24,66").replace(
        "街道,2022",
        "行政处罚案件数,2022",
      ),
    ),
    [
      "车站街道|2022|penalty_cases|10",
      "车站街道|2023|penalty_cases|12",
      "车站街道|2024|penalty_cases|14",
      "东河街道|2022|penalty_cases|20",
      "东河街道|2023|penalty_cases|22",
      "东河街道|2024|penalty_cases|24",
    ],
    ["total_row_excluded@1"],
  ),
  text(
    "33-subtotal-unnamed.csv",
    utf8(
      lines(
        "地区,年份,行政检查次数,行政处罚案件数",
        "浈江区,2024,600,30",
        "车站街道,2024,100,5",
        "东河街道,2024,200,10",
        "南门街道,2024,300,15",
      ),
    ),
    [
      "浈江区|2024|inspections|600",
      "浈江区|2024|penalty_cases|30",
      "车站街道|2024|inspections|100",
      "车站街道|2024|penalty_cases|5",
      "东河街道|2024|inspections|200",
      "东河街道|2024|penalty_cases|10",
      "南门街道|2024|inspections|300",
      "南门街道|2024|penalty_cases|15",
    ],
    ["possible_subtotal@2"],
  ),
  text(
    "34-padded-names.csv",
    gbkBytes(lines("街　道, 年 份 ,行政检查\u3000次数", "车　站　街　道, 2024 ,　320　", "东河街道　,2024年 , 210")),
    ["车站街道|2024|inspections|320", "东河街道|2024|inspections|210"],
  ),
  text(
    "35-repeated-header.csv",
    gbkBytes(
      lines(
        "街道,年份,行政检查次数",
        "车站街道,2024,320",
        "街道,年份,行政检查次数",
        "东河街道,2024,210",
        "",
        "填表人：张三,审核人：李四,填表日期：2025年1月3日",
      ),
    ),
    ["车站街道|2024|inspections|320", "东河街道|2024|inspections|210"],
    ["note_row_excluded@6"],
  ),
  text(
    "36-column-numbers.csv",
    gbkBytes(
      lines("街道,年份,行政检查次数,行政处罚案件数", "甲,乙,1,2", "车站街道,2024,320,12", "东河街道,2024,210,8"),
    ),
    [
      "车站街道|2024|inspections|320",
      "车站街道|2024|penalty_cases|12",
      "东河街道|2024|inspections|210",
      "东河街道|2024|penalty_cases|8",
    ],
  ),
  text(
    "37-unit-row.csv",
    gbkBytes(lines("街道,年份,罚款金额,调解成功率", ",,万元,%", "车站街道,2024,1.5,98", "东河街道,2024,2,97")),
    [
      "车站街道|2024|fines_amount|15000",
      "车站街道|2024|mediation_success_rate|98",
      "东河街道|2024|fines_amount|20000",
      "东河街道|2024|mediation_success_rate|97",
    ],
    ["unit_converted@3", "unit_converted@4"],
  ),
  text(
    "38-indicator-year-names.csv",
    utf8(
      lines(
        "街道,2023年行政检查次数,2024年行政检查次数,2023年行政处罚案件数,2024年行政处罚案件数",
        "车站街道,300,320,10,12",
        "东河街道,200,210,7,8",
      ),
    ),
    [
      "车站街道|2023|inspections|300",
      "车站街道|2024|inspections|320",
      "车站街道|2023|penalty_cases|10",
      "车站街道|2024|penalty_cases|12",
      "东河街道|2023|inspections|200",
      "东河街道|2024|inspections|210",
      "东河街道|2023|penalty_cases|7",
      "东河街道|2024|penalty_cases|8",
    ],
  ),
  text(
    "39-years-down.csv",
    gbkBytes(
      lines(
        "浈江区车站街道历年法治建设数据,,",
        "年份,行政检查次数,调解成功率",
        "2022,300,97%",
        "2023,310,98%",
        "2024,320,99%",
        "平均,310,98%",
      ),
    ),
    [
      "车站街道|2022|inspections|300",
      "车站街道|2022|mediation_success_rate|97",
      "车站街道|2023|inspections|310",
      "车站街道|2023|mediation_success_rate|98",
      "车站街道|2024|inspections|320",
      "车站街道|2024|mediation_success_rate|99",
    ],
    ["title_row_skipped@1", "total_row_excluded@6"],
  ),
  text(
    "40-mixed-line-ends.csv",
    utf8('街道,年份,行政检查次数\r\n车站街道,2024,320\n东河街道,2024,210\r"南门\n街道",2024,180\r\n'),
    ["车站街道|2024|inspections|320", "东河街道|2024|inspections|210", "南门街道|2024|inspections|180"],
    ["dialect_unusual@0"],
  ),
  book(
    "41-side-by-side.xlsx",
    [
      ["2024年执法情况", null, null, null, null],
      ["街道", "行政检查次数", null, "街道", "罚款金额（元）"],
      ["车站街道", 320, null, "车站街道", 12500],
      ["东河街道", 210, null, "东河街道", 800],
    ],
    ["A1:E1"],
    [
      "车站街道|2024|inspections|320",
      "东河街道|2024|inspections|210",
      "车站街道|2024|fines_amount|12500",
      "东河街道|2024|fines_amount|800",
    ],
    ["title_row_skipped@1"],
  ),
  text(
    "42-first-row-all-text.csv",
    utf8(
      lines(
        "街道,年份,罚款金额",
        "车站街道,2024,待核实中",
        "东河街道,2024,1.2万元",
        "南门街道,2024,3500元",
        '西门街道,2024,"¥12,500.00"',
      ),
    ),
    ["东河街道|2024|fines_amount|12000", "南门街道|2024|fines_amount|3500", "西门街道|2024|fines_amount|12500"],
    ["unparseable_number@2"],
  ),
  text(
    "43-quarters.csv",
    gbkBytes(
      lines(
        "街道,年份,季度,行政检查次数",
        "车站街道,2024,第一季度,80",
        "车站街道,2024,第二季度,90",
        "东河街道,2024,全年,260",
      ),
    ),
    ["车站街道|2024|inspections|80", "车站街道|2024|inspections|90", "东河街道|2024|inspections|260"],
    ["partial_period@2", "partial_period@3"],
  ),
  text(
    "44-short-names.csv",
    gbkBytes(
      lines(
        "一、2024年矛盾纠纷化解情况,,",
        "街道,调处数（件）,成功率",
        "车站街道,120,98%",
        "东河街道,95,97%",
        "",
        "二、2024年行政执法情况,,",
        "街道,行政检查次数,罚款金额（万元）",
        "车站街道,320,1.25",
        "东河街道,210,0.8",
      ),
    ),
    [
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|mediation_success_rate|98",
      "东河街道|2024|disputes_handled|95",
      "东河街道|2024|mediation_success_rate|97",
      "车站街道|2024|inspections|320",
      "车站街道|2024|fines_amount|12500",
      "东河街道|2024|inspections|210",
      "东河街道|2024|fines_amount|8000",
    ],
    ["title_row_skipped@1", "title_row_skipped@6"],
  ),
  text(
    "45-per-mille-and-formula-text.csv",
    utf8(lines("街道,年份,调解成功率（‰）,行政检查次数", '车站街道,2024,985,"=""320"""', "东河街道,2024,970,210")),
    [
      "车站街道|2024|mediation_success_rate|98.5",
      "车站街道|2024|inspections|320",
      "东河街道|2024|mediation_success_rate|97",
      "东河街道|2024|inspections|210",
    ],
    ["unit_converted@2", "formula_like_text@2"],
  ),
  text(
    "46-parts-in-header.csv",
    gbkBytes(
      lines(
        "表2-1  2024年度各镇（街道）人民调解工作情况",
        "单位：件、%",
        "镇（街道）,受理,其中：,,调解成功,成功率",
        ",,婚姻家庭,邻里纠纷,,",
        "车站街道,152,50,60,149,98.0",
        "东河街道,88,30,20,86,97.7",
        "合  计,240,80,80,235,97.9",
      ),
    ),
    [
      "车站街道|2024|disputes_handled|152",
      "车站街道|2024|其中: 婚姻家庭|50",
      "车站街道|2024|其中: 邻里纠纷|60",
      "车站街道|2024|disputes_resolved|149",
      "车站街道|2024|mediation_success_rate|98",
      "东河街道|2024|disputes_handled|88",
      "东河街道|2024|其中: 婚姻家庭|30",
      "东河街道|2024|其中: 邻里纠纷|20",
      "东河街道|2024|disputes_resolved|86",
      "东河街道|2024|mediation_success_rate|97.7",
    ],
    ["title_row_skipped@1", "title_row_skipped@2", "merged_header_joined@3", "total_row_excluded@7"],
  ),
  text(
    "47-indicator-headings.tsv",
    gbkBytes(
      lines(
        "街道\t2023\t2024",
        "化解率（%）\t\t",
        "  车站街道\t98.1\t99",
        "  东河街道\t97\t0.965",
        "罚款金额(万元)\t\t",
        "  车站街道\t1.2\t1.5",
        "  东河街道\t0.8\t1",
      ),
    ),
    [
      "车站街道|2023|mediation_success_rate|98.1",
      "车站街道|2024|mediation_success_rate|99",
      "东河街道|2023|mediation_success_rate|97",
      "车站街道|2023|fines_amount|12000",
      "车站街道|2024|fines_amount|15000",
      "东河街道|2023|fines_amount|8000",
      "东河街道|2024|fines_amount|10000",
    ],
    ["percent_scale_ambiguous@4", "unit_converted@6", "unit_converted@7"],
  ),
  text(
    "48-place-headings.csv",
    gbkBytes(
      lines(
        "镇街：车站街道",
        "年份,矛盾纠纷调处数,调解成功率",
        "2023,100,98%",
        "2024,120,99%",
        "镇街：东河街道",
        "年份,矛盾纠纷调处数,调解成功率",
        "2023,90,97%",
        "2024,95,96%",
      ),
    ),
    [
      "车站街道|2023|disputes_handled|100",
      "车站街道|2023|mediation_success_rate|98",
      "车站街道|2024|disputes_handled|120",
      "车站街道|2024|mediation_success_rate|99",
      "东河街道|2023|disputes_handled|90",
      "东河街道|2023|mediation_success_rate|97",
      "东河街道|2024|disputes_handled|95",
      "东河街道|2024|mediation_success_rate|96",
    ],
    ["title_row_skipped@1"],
  ),
  text(
    "49-named-subtotal.csv",
    gbkBytes(
      lines(
        "街道,年份,行政检查次数",
        "车站街道,2024,320",
        "车站街道,2023,300",
        "小计：车站,,620",
        "东河街道,2024,210",
        "总计,,830",
        "填报人：张三  审核人：李四",
      ),
    ),
    ["车站街道|2024|inspections|320", "车站街道|2023|inspections|300", "东河街道|2024|inspections|210"],
    ["total_row_excluded@4", "total_row_excluded@6", "note_row_excluded@7"],
  ),
];
