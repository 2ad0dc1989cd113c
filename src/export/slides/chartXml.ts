import { categorySeries, pointSeries, titleXml } from "./seriesXml.ts";
import type { CategoryChart, NativeAxis, NativeChart, PointChart } from "./nativeChart.ts";
import { line, NO_LINE, textProperties } from "./xmlParts.ts";

const AXES = { first: 111_111_111, second: 222_222_222 } as const;
const AXIS_TEXT = 11;

/**
 * The chart part of a slide, written whole (ECMA-376, DrawingML charts): the library's own cannot tell zero from missing,
 * sets no Chinese face and has no error bars. `rId1` is the workbook behind it.
 */
export function chartXml(chart: NativeChart): string {
  const hasLegend = chart.kind !== "points" && chart.series.length > 1;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.head, 13),
    `<c:autoTitleDeleted val="${chart.head === "" ? 1 : 0}"/><c:plotArea><c:layout/>`,
    chart.kind === "points" ? pointPlot(chart) : categoryPlot(chart),
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>`,
    hasLegend ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(AXIS_TEXT)}</c:legend>` : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textProperties(AXIS_TEXT)}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join("");
}

const AXIS_IDS = `<c:axId val="${AXES.first}"/><c:axId val="${AXES.second}"/>`;

function categoryPlot(chart: CategoryChart): string {
  const series = chart.series.map((one, index) => categorySeries(chart, one, index)).join("");
  if (chart.kind === "bars" || chart.kind === "stack") {
    const grouping = chart.kind === "stack" ? "stacked" : "clustered";
    const overlap = chart.kind === "stack" ? '<c:overlap val="100"/>' : "";
    return `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="55"/>${overlap}${AXIS_IDS}</c:barChart>${categoryAxis("l", true)}${valueAxis(chart.axis, "t", "between", AXES.second, AXES.first)}`;
  }
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>${categoryAxis("b", false)}${valueAxis(chart.axis, "l", "between", AXES.second, AXES.first)}`;
}

function pointPlot(chart: PointChart): string {
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${pointSeries(chart)}${AXIS_IDS}</c:scatterChart>${valueAxis(chart.across, "b", "midCat", AXES.first, AXES.second)}${valueAxis(chart.axis, "l", "midCat", AXES.second, AXES.first)}`;
}

/** The first name on top, as in a list. */
function categoryAxis(place: "l" | "b", isReversed: boolean): string {
  return `<c:catAx><c:axId val="${AXES.first}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("ink-soft", 0.75)}</c:spPr>${textProperties(AXIS_TEXT)}<c:crossAx val="${AXES.second}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis(
  axis: NativeAxis,
  place: "l" | "b" | "t",
  between: "between" | "midCat",
  own: number,
  other: number,
): string {
  const { low, high, step, isLog, title } = axis;
  const scaling = `<c:scaling>${isLog ? '<c:logBase val="10"/>' : ""}<c:orientation val="minMax"/>${high === undefined ? "" : `<c:max val="${high}"/>`}<c:min val="${low}"/></c:scaling>`;
  return `<c:valAx><c:axId val="${own}"/>${scaling}<c:delete val="0"/><c:axPos val="${place}"/><c:majorGridlines><c:spPr>${line("hairline", 0.75)}</c:spPr></c:majorGridlines>${titleXml(title, AXIS_TEXT)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>${textProperties(AXIS_TEXT, "ink-soft")}<c:crossAx val="${other}"/><c:crosses val="autoZero"/><c:crossBetween val="${between}"/>${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}</c:valAx>`;
}
