import { useId, useMemo } from "react";
import { figure as chartFigure } from "../../chart/chartFigure.ts";
import { describeFigure } from "../../chart/describeFigure.ts";
import { tooltipLines } from "../../chart/tooltip.ts";
import { unreadLines } from "../../chart/unreadMarks.ts";
import type { Slice } from "../../view/slice.ts";
import { unreadFigures } from "../../view/unreadFigures.ts";
import type { View } from "../../view/view.ts";
import { viewToQuery } from "../../view/viewUrl.ts";
import { usePicture } from "../hooks/usePicture.ts";
import { MarkLayer } from "./MarkLayer.tsx";
import { PrerenderedSvg } from "./PrerenderedSvg.tsx";

interface Props {
  readonly id: string;
  /** In few words; without it the figure goes by its description. */
  readonly name?: string;
  readonly view: View;
  readonly slice: Slice;
  /** Drawn for these widths in pixels; the style sheet shows one and scales it to the column. */
  readonly widths: { readonly wide: number; readonly narrow?: number };
}

function Picture({
  id,
  view,
  slice,
  width,
  className,
}: Omit<Props, "widths" | "name"> & { readonly width: number; readonly className: string }) {
  const figure = useMemo(() => chartFigure(view, slice, width), [view, slice, width]);
  // The reports stand in the key too: the same question has another answer when the data change within a sitting.
  const key = `${id} ${width} ${viewToQuery(view)} ${slice.reports.map((report) => report.document).join(" ")}`;
  const svg = usePicture(key, figure);
  const tipOf = (cell: string): readonly string[] => {
    const found = slice.cells.find((one) => one.id === cell);
    if (found) return tooltipLines(found, slice, view.locale);
    const unread = unreadFigures(slice).find(({ id: one }) => one === cell);
    return unread ? unreadLines(unread, slice, view.locale) : [];
  };
  return (
    <div className={`picture-frame ${className}`}>
      <PrerenderedSvg svg={svg ?? ""} name={key} />
      {svg !== undefined && <MarkLayer figure={figure} tipOf={tipOf} />}
    </div>
  );
}

/** A picture for wide and one for narrow screens, with buttons over their numbers and the same in words. */
export function ChartFigure({ name, ...props }: Props) {
  const { view, slice, widths } = props;
  const description = useId();
  const text = describeFigure(view, slice);
  const named = name === undefined ? { "aria-label": text } : { "aria-label": name, "aria-describedby": description };
  return (
    <div className="chart" role="figure" {...named}>
      {name !== undefined && (
        <p className="visually-hidden" id={description}>
          {text}
        </p>
      )}
      <Picture {...props} width={widths.wide} className={widths.narrow === undefined ? "" : "wide-only"} />
      {widths.narrow !== undefined && <Picture {...props} width={widths.narrow} className="narrow-only" />}
    </div>
  );
}
