import { XLSX_STYLES, type XlsxStyle } from "./xlsxCells.ts";

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** 164 is our format of a percentage. */
  readonly format: number;
  readonly wraps: boolean;
}

const PLAIN: Look = { font: 0, fill: 0, border: 0, format: 0, wraps: false };
const PERCENT = 164;

const LOOKS: Readonly<Record<XlsxStyle, Look>> = {
  plain: PLAIN,
  head: { ...PLAIN, font: 1, fill: 2, border: 1 },
  percent: { ...PLAIN, format: PERCENT },
  wrapped: { ...PLAIN, wraps: true },
  input: { ...PLAIN, fill: 3, border: 1 },
  inputPercent: { ...PLAIN, fill: 3, border: 1, format: PERCENT },
  soft: { ...PLAIN, font: 2 },
  title: { ...PLAIN, font: 3 },
};

const FONTS = [
  '<font><sz val="11"/><name val="等线"/></font>',
  '<font><b/><sz val="11"/><name val="等线"/></font>',
  '<font><sz val="11"/><color rgb="FF5B6472"/><name val="等线"/></font>',
  '<font><b/><sz val="14"/><name val="等线"/></font>',
];

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>', // the format wants these two first
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEFEBE2"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFBEA"/></patternFill></fill>',
];

const LINE = '<color rgb="FFC9C3B6"/>';
const BORDERS = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border><left style="thin">${LINE}</left><right style="thin">${LINE}</right><top style="thin">${LINE}</top><bottom style="thin">${LINE}</bottom><diagonal/></border>`,
];

export function stylesXml(namespace: string): string {
  const looks = XLSX_STYLES.map((style) => lookXml(LOOKS[style]));
  return `<styleSheet xmlns="${namespace}"><numFmts count="1"><numFmt numFmtId="${PERCENT}" formatCode="0.##########%"/></numFmts>${counted("fonts", FONTS)}${counted("fills", FILLS)}${counted("borders", BORDERS)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted("cellXfs", looks)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function counted(name: string, parts: readonly string[]): string {
  return `<${name} count="${parts.length}">${parts.join("")}</${name}>`;
}

function lookXml({ font, fill, border, format, wraps }: Look): string {
  const applied = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1"${format > 0 ? ' applyNumberFormat="1"' : ""}`;
  return wraps ? `<xf ${applied} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : `<xf ${applied}/>`;
}
