import { bureauMessages } from "../i18n/bureauMessages.ts";
import { CODEBOOK, GROUP_LABELS, type IndicatorId } from "../model/codebook.ts";
import type { Basis } from "../model/indicator.ts";
import type { Locale } from "../model/locale.ts";
import type { ExportCell } from "./exportTable.ts";
import { keyHead } from "./exportedFigure.ts";
import { xlsxBytes, type CellRule } from "./xlsxBytes.ts";
import type { XlsxCell, XlsxStyle } from "./xlsxCells.ts";

/** One line of the form, as far as it is filled in. */
export interface TemplateRow {
  readonly indicator: IndicatorId;
  /** As every table writes it. */
  readonly unit: string;
  /** As typed; "" is not stated. A figure that was read comes as a number, so that a spreadsheet can count with it. */
  readonly value: string | number;
  /** A word of the list, or "". */
  readonly qualifier: string;
  /** A basis of the codebook, or "". */
  readonly basis: string;
  readonly denominator: string | number;
}

export interface TemplateContent {
  readonly place: string;
  /** A year as a number; "" or other words as typed. */
  readonly period: string | number;
  readonly coverage: string;
  readonly rows: readonly TemplateRow[];
}

const WIDTHS = [20, 8, 10, 26, 24, 12, 10, 10, 20, 10, 16];
const FIRST_ROW = 1;
const [PERIOD, COVERAGE, VALUE, QUALIFIER, BASIS, DENOMINATOR] = [1, 2, 5, 6, 8, 9];

/** The form as a workbook: one row an indicator, drop-downs where there is a choice, and what every word means. */
export function bureauTemplate(content: TemplateContent, locale: Locale): Uint8Array<ArrayBuffer> {
  const { sheets, guide, definitionHead } = bureauMessages(locale).template;
  const { rows } = content;
  return xlsxBytes([
    {
      name: sheets.figures,
      rows: [
        [...keyHead(locale), definitionHead[0] ?? ""].map(styled("head")),
        ...rows.map((row) => formRow(row, content, locale)),
      ],
      widths: WIDTHS,
      frozenRows: FIRST_ROW,
      rules: [
        ...columnRules(rows.length, locale),
        ...rows.flatMap((row, index) => rowRules(row, FIRST_ROW + index, locale)),
      ],
    },
    {
      name: sheets.definitions,
      rows: [definitionHead.map(styled("head")), ...rows.map((row) => definitionRow(row, locale))],
      widths: [16, 24, 26, 10, 72, 44],
      frozenRows: 1,
    },
    {
      name: sheets.guide,
      rows: guide.map((line, index) => [{ cell: line, style: index === 0 ? "title" : "wrapped" }]),
      widths: [100],
    },
  ]);
}

function styled(style: XlsxStyle): (cell: ExportCell) => XlsxCell {
  return (cell) => ({ cell, style });
}

function formRow(row: TemplateRow, { place, period, coverage }: TemplateContent, locale: Locale): readonly XlsxCell[] {
  const { indicator, unit, value, qualifier, basis, denominator } = row;
  const { measure, label, group } = CODEBOOK[indicator];
  const isRate = measure === "rate";
  const basisLabel = basesOf(indicator).find(({ id }) => id === basis)?.label[locale] ?? basis;
  const { none } = bureauMessages(locale).template;
  const typed: ExportCell = isRate && typeof value === "number" ? { percent: value } : value === "" ? none : value;
  return [
    styled("input")(place),
    styled("input")(period),
    styled("input")(coverage),
    styled("soft")(indicator),
    label[locale],
    styled(isRate ? "inputPercent" : "input")(typed),
    styled("input")(qualifier),
    styled("soft")(unit),
    basesOf(indicator).length > 0 ? styled("input")(basisLabel) : "",
    isRate ? styled("input")(denominator) : "",
    styled("soft")(GROUP_LABELS[group][locale]),
  ];
}

function basesOf(indicator: IndicatorId): readonly Basis[] {
  return CODEBOOK[indicator].bases;
}

function columnRules(rows: number, locale: Locale): readonly CellRule[] {
  const { rules, qualifiers, coverages } = bureauMessages(locale).template;
  const where = { row: FIRST_ROW, rows };
  return [
    {
      ...where,
      column: PERIOD,
      title: rules.period,
      hint: rules.periodHint,
      refusal: rules.periodRefusal,
      from: 1978,
      to: 2100,
      isWhole: true,
    },
    {
      ...where,
      column: COVERAGE,
      title: rules.coverage,
      hint: rules.coverageHint,
      refusal: rules.listRefusal,
      oneOf: coverages,
    },
    {
      ...where,
      column: QUALIFIER,
      title: rules.qualifier,
      hint: rules.qualifierHint,
      refusal: rules.listRefusal,
      oneOf: qualifiers,
    },
  ];
}

function rowRules({ indicator }: TemplateRow, row: number, locale: Locale): readonly CellRule[] {
  const { rules } = bureauMessages(locale).template;
  const { measure, label } = CODEBOOK[indicator];
  const isRate = measure === "rate";
  const value: CellRule = {
    row,
    rows: 1,
    column: VALUE,
    title: label[locale].slice(0, 32), // what the format allows
    hint: rules[measure],
    refusal: isRate ? rules.rateRefusal : rules.refusal,
    from: 0,
    isWhole: false,
    ...(isRate && { to: 1 }),
  };
  const bases = basesOf(indicator).map((one) => one.label[locale]);
  const basis: CellRule = {
    row,
    rows: 1,
    column: BASIS,
    title: rules.basis,
    hint: rules.basisHint,
    refusal: rules.listRefusal,
    oneOf: bases,
  };
  const denominator: CellRule = {
    row,
    rows: 1,
    column: DENOMINATOR,
    title: rules.denominator,
    hint: rules.denominatorHint,
    refusal: rules.refusal,
    from: 1,
    isWhole: true,
  };
  return [value, ...(bases.length > 0 ? [basis] : []), ...(isRate ? [denominator] : [])];
}

function definitionRow({ indicator, unit }: TemplateRow, locale: Locale): readonly XlsxCell[] {
  const { group, label, definition } = CODEBOOK[indicator];
  const bases = basesOf(indicator).map((one) => one.label[locale]);
  const cells = [
    GROUP_LABELS[group][locale],
    label[locale],
    indicator,
    unit,
    definition[locale],
    bases.join(locale === "en" ? "; " : "；"),
  ];
  return cells.map(styled("wrapped"));
}
