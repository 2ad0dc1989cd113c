import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/i18n/rich.ts";
import { INDICATOR_IDS } from "../../src/model/codebook.ts";
import { INDICATOR_GROUPS } from "../../src/model/indicator.ts";
import { themeReadout } from "../../src/readout/themeReadout.ts";
import { flag, observation, place, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const places = ["甲", "乙", "丙"].map((name, index) => place({ id: `p${index}`, name: `${name}街道` }));
const at = (index: number) => ({ jurisdiction: `p${index}` });
const settled = (index: number, value: number, denominator: number, basis = "resolved") =>
  rate(value, { ...at(index), denominator, basis });
const said = (group: Parameters<typeof themeReadout>[0], cells: Parameters<typeof slice>[0]["cells"]) =>
  themeReadout(group, slice({ cells, places })).sentences.map(plainText);

describe(themeReadout, () => {
  it.each([
    [
      "mediation",
      "三地化解比例相近",
      [
        "化解比例：鼓楼街道 96%（2025 年）、上义镇 97.9%（2025 年）、城郊街道 98.1%（2024 年，由 51÷52 推算）；三者差异未超出统计误差范围。",
        "上义镇、城郊街道基数在 50 起左右，增减 1 起，比例变动约 2 个百分点。",
        "车站街道载明的 100% 为办结率，与信访、网络问政一并表述，不与上列比例比较。",
      ],
      "5 份报告中，2 份载明化解率或调解成功率，1 份可由载明数推算，1 份载明办结率，1 份未载明。",
    ],
    [
      "enforcement",
      "四份报告载明了执法数字，统计范围各不相同",
      [
        "行政检查：车站街道 433 次（2025 年，多个领域），土湾街道 170 次（2024 年，综合执法岗）；年度、范围均不同，不宜直接比较。",
        "土湾街道行政处罚 31 件、罚款 1550 元（2024 年）；上义镇执法办案 20 件（2025 年），未写明是否均作出处罚。",
        "检查和处罚的多少不表示工作好坏。",
      ],
      "5 份报告中，4 份载明至少一项，1 份未载明。",
    ],
    [
      "publicity",
      "四份报告载明活动场次；现场人次与线上覆盖分开看",
      [
        "普法活动：鼓楼街道 30 场、车站街道 42 场、上义镇 10 余场（2025 年），城郊街道 9 次（2024 年）；场次是工作量，不评高下。",
        "现场覆盖：鼓楼街道 1000 余人次，上义镇 800 余人次；城郊街道 32,000 余人以线上推送为主，不与现场人次比较。",
        "车站街道另载明 21 场、16 场、10 场专项活动，可能与 42 场重叠，未相加。",
      ],
      "5 份报告中，4 份载明至少一项，1 份未载明。",
    ],
    [
      "advice",
      "五份报告都载明了数字，但没有两份说的是同一件事",
      [
        "法律意见：鼓楼街道 42 条，车站街道书面 10 余份；单位和口径不同，不宜直接比较。",
        "法律咨询：上义镇 60 余次（2025 年），土湾街道 20 余次（2024 年）；服务对象不同，不宜直接比较。",
        "鼓楼街道重大决策合法性审查 36 项；车站街道为村（社区）审核合同、村规民约 21 份。",
      ],
      "5 份报告都载明至少一项。",
    ],
  ] as const)("reads the five reports out: %s", (group, title, sentences, coverage) => {
    const readout = themeReadout(group, fiveReports());
    expect(readout.title).toBe(title);
    expect(readout.sentences.map(plainText)).toEqual(sentences);
    expect(readout.coverage).toBe(coverage);
  });

  it("names what stands beside the figures", () => {
    const all = fiveReports();
    expect(themeReadout("mediation", all).stocks.map(plainText)).toEqual([
      "车站街道另载明人民调解组织 14 个、专职人民调解员 71 名（年末数）。",
    ]);
    expect(themeReadout("enforcement", all).relations.map(plainText)).toEqual([
      "另有城市管理违法行为处置 12 次、罚款 5300 元；与前者的口径关系报告未写明，未相加。",
    ]);
    expect(themeReadout("advice", all).pairs.map((pair) => `${plainText(pair.figures)}：${pair.contrast}`)).toEqual([
      "42 条 ≠ 10 余份：一个含口头和过程意见，一个只计书面",
      "60 余次 ≠ 20 余次：一个面向群众，一个面向重点项目",
    ]);
  });

  it("gives the three other themes in few words for the first screen", () => {
    const links = (["enforcement", "publicity", "advice"] as const).map(
      (group) => themeReadout(group, fiveReports()).link,
    );
    expect(links).toEqual([
      "四份报告载明，统计范围不同",
      "四份载明场次，现场与线上分开看",
      "五份都载明，说的不是同一件事",
    ]);
  });

  it("never shows the sums 43 and 6850, nor the parking penalties", () => {
    const all = INDICATOR_GROUPS.map((group) => JSON.stringify(themeReadout(group, fiveReports()))).join();
    expect(all).not.toMatch(/\b(43|6850|668|89|105)\b/);
  });

  it("has every figure of a sentence open a cell of the answer", () => {
    const all = fiveReports();
    const ids = new Set(all.cells.map((cell) => cell.id));
    const runs = INDICATOR_GROUPS.flatMap((group) => themeReadout(group, all).sentences.flat());
    const figures = runs.filter((run) => typeof run !== "string");
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.every((figure) => ids.has(figure.cell))).toBe(true);
    const operands = figures.filter(({ text }) => text === "51" || text === "52").map(({ cell }) => cell);
    expect(operands).toEqual([expect.stringMatching(/disputes_resolved/), expect.stringMatching(/disputes_handled/)]);
  });

  it("says nothing where nothing is stated", () => {
    const empty = themeReadout(
      "litigation",
      fiveReports({}, (report) => report.period === 2024),
    );
    expect(empty).toMatchObject({
      title: "所选报告均未载明此项",
      sentences: [],
      chips: [],
      coverage: "2 份报告均未载明。",
    });
  });

  it("leaves the year out only where all figures are of the newest", () => {
    const year = fiveReports({}, (report) => report.period === 2025);
    expect(themeReadout("mediation", year).sentences.map(plainText)[0]).toBe(
      "化解比例：鼓楼街道 96%、上义镇 97.9%；两者差异未超出统计误差范围。",
    );
  });

  it("says which intervals part, and then claims no likeness", () => {
    const cells = [settled(0, 96, 1000), settled(1, 80, 1000), settled(2, 95, 1000)];
    const readout = themeReadout("mediation", slice({ cells, places }));
    expect(readout.title).toBe("三地化解率有差异");
    expect(readout.sentences.map(plainText)).toEqual([
      "化解率：甲街道 96%、乙街道 80%、丙街道 95%；甲街道与乙街道、乙街道与丙街道的误差范围不重叠，差异超出统计误差范围。",
    ]);
  });

  it("does not judge shares without a base, nor shares that are all 100 %", () => {
    expect(
      said("mediation", [rate(96, { ...at(0), basis: "resolved" }), rate(90, { ...at(1), basis: "resolved" })]),
    ).toEqual(["化解率：甲街道 96%、乙街道 90%；分母未载明，差异大小无从判断。"]);
    expect(said("mediation", [settled(0, 100, 200), settled(1, 100, 300)])).toEqual([
      "化解率：甲街道 100%、乙街道 100%；均为 100%，不作区分。",
    ]);
  });

  it("gives bases that are not alike one by one", () => {
    expect(said("mediation", [settled(0, 96, 25), settled(1, 95, 80)])[1]).toBe(
      "甲街道、乙街道基数分别为 25 件、80 件，增减 1 件，比例变动约 1～4 个百分点。",
    );
  });

  it("sees that like counts of one year can stand side by side", () => {
    const cells = [433, 170].map((value, index) => observation({ ...at(index), value }));
    const readout = themeReadout("enforcement", slice({ cells, places }));
    expect(readout.title).toBe("两份报告都载明了执法数字，其中行政检查可以对照");
    expect(readout.sentences.map(plainText)).toEqual([
      "行政检查：甲街道 433 次，乙街道 170 次；次数是工作量，不评高下。",
      "检查的多少不表示工作好坏。",
    ]);
  });

  it("does not claim different things where only the years differ", () => {
    const cells = [2025, 2024].map((period, index) =>
      observation({ ...at(index), period, indicator: "decision_reviews", unitWritten: "项" }),
    );
    const readout = themeReadout("advice", slice({ cells, places }));
    expect(readout.title).toBe("两份报告都载明了数字，年度或口径不同");
    expect(readout.sentences.map(plainText)[0]).toMatch(/年度不同，不宜直接比较。$/);
  });

  it("tells many reports by their range", () => {
    const cells = Array.from({ length: 40 }, (_, index) =>
      observation({ jurisdiction: `q${index}`, value: index + 3 }),
    );
    const many = slice({ cells });
    expect(themeReadout("enforcement", many).sentences.map(plainText)[0]).toBe(
      "行政检查：40 份报告载明，从 3 次到 42 次；次数是工作量，不评高下。",
    );
  });

  it("calls places of one name by their full names", () => {
    const twins = ["北京市密云区", "江苏省南京市"].map((above, index) =>
      place({ id: `p${index}`, name: "鼓楼街道", fullName: `${above}鼓楼街道` }),
    );
    const cells = [30, 40].map((value, index) => observation({ ...at(index), value }));
    expect(plainText(themeReadout("enforcement", slice({ cells, places: twins })).sentences[0] ?? [])).toContain(
      "北京市密云区鼓楼街道 30 次，江苏省南京市鼓楼街道 40 次",
    );
  });

  it("says the same in English", () => {
    const readout = themeReadout("mediation", fiveReports({ locale: "en" }));
    expect(readout.title).toBe("Share settled alike in three places");
    expect(readout.sentences.map(plainText)[0]).toBe(
      "Share settled: Gulou Subdistrict 96% (2025), Shangyi Town 97.9% (2025), Chengjiao Subdistrict 98.1% (2024, computed from 51 ÷ 52); no detectable difference between them.",
    );
    const all = INDICATOR_GROUPS.map((group) => themeReadout(group, fiveReports({ locale: "en" })));
    const prose = all.flatMap((one) => [one.title, one.link, one.coverage, ...one.sentences.map(plainText)]).join();
    expect(prose).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it("keeps to three sentences and to neutral words, whatever the figures", () => {
    const cell = fc.record({
      indicator: fc.constantFrom(...INDICATOR_IDS.filter((id) => !/rate/.test(id))),
      jurisdiction: fc.constantFrom("p0", "p1", "p2"),
      period: fc.constantFrom(2023, 2024, 2025),
      value: fc.nat(100_000),
      qualifier: fc.constantFrom("exact", "at_least", "about"),
      unitWritten: fc.constantFrom("件", "次", "人次", "份", "%"),
      basis: fc.constantFrom("", "found", "decided", "on_site", "online", "written", "any"),
      scope: fc.constantFrom("", "综合执法岗"),
      role: fc.constantFrom("headline", "part", "other"),
      flags: fc.constantFrom([], [flag("may_overlap")], [flag("topic_unstated")], [flag("joint_count", "村规民约")]),
    } as const);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (facets) => {
        const cells = facets.map((one, index) =>
          observation({
            ...one,
            id: `c${index}`,
            group: "g",
            value: one.unitWritten === "%" ? one.value / 1000 : one.value,
          }),
        );
        for (const group of INDICATOR_GROUPS) {
          const { title, link, sentences, coverage } = themeReadout(group, slice({ cells, places }));
          expect(sentences.length).toBeLessThanOrEqual(3);
          const prose = [title, link, coverage, ...sentences.map(plainText)].join();
          expect(prose).not.toMatch(/排名|第一|最好|落后|优于|仅|只有|undefined|NaN|Infinity/);
        }
      }),
    );
  });
});
