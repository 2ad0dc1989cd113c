export interface DrawnWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

export interface DrawnShape {
  readonly kind: "circle" | "line" | "box" | "other";
  /** Of a circle the middle; of a line its two ends; of a box its sides. In pixels of the drawing. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly stroke: string;
  readonly dashed: boolean;
  readonly opacity: number;
}

export interface DrawnMark {
  readonly cell: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Drawing {
  /** Its text alternative. */
  readonly figure: string;
  readonly width: number;
  readonly words: readonly DrawnWord[];
  readonly shapes: readonly DrawnShape[];
  readonly marks: readonly DrawnMark[];
}

/** Runs in the page: every picture with what is drawn in it, in the order of `ShownText.picture`. */
export function collectDrawings(): Drawing[] {
  const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

  const wordOf = (text: Element): DrawnWord => {
    const [, dx = "0", dy = "0"] =
      /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(text.getAttribute("transform") ?? "") ?? [];
    const [x, y] = [number(text, "x") + Number(dx), number(text, "y") + Number(dy)];
    return { text: text.textContent ?? "", x, y, anchor: text.getAttribute("text-anchor") ?? "start" };
  };

  /** Every pair of coordinates on the way; a box is written with relative steps. */
  const pointsOf = (path: string): readonly (readonly [number, number])[] => {
    const points: [number, number][] = [];
    for (const [, step = "", values = ""] of path.matchAll(/([MLlA])([^MLlAZ]*)/g)) {
      const numbers = values.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? [];
      const [x = 0, y = 0] = numbers.slice(-2);
      const [fromX, fromY] = points.at(-1) ?? [0, 0];
      points.push(step === "l" ? [fromX + x, fromY + y] : [x, y]);
    }
    return points;
  };

  const shapeOf = (shape: Element): DrawnShape => {
    const style = {
      fill: shape.getAttribute("fill") ?? "",
      stroke: shape.getAttribute("stroke") ?? "",
      dashed: shape.hasAttribute("stroke-dasharray"),
      opacity: Number(shape.getAttribute("fill-opacity") ?? shape.getAttribute("opacity") ?? 1),
    };
    if (shape.tagName === "circle") {
      const [x, y] = [number(shape, "cx"), number(shape, "cy")];
      return { kind: "circle", left: x, right: x, top: y, bottom: y, ...style };
    }
    const path = shape.getAttribute("d") ?? "";
    const points = pointsOf(path);
    const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const sides = {
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
    };
    const isBox = /^M[^l]+l[^l]+l[^l]+l[^l]+Z$/.test(path);
    return { kind: isBox ? "box" : points.length === 2 ? "line" : "other", ...sides, ...style };
  };

  const marksOf = (svg: Element): readonly DrawnMark[] => {
    const marks = svg.closest(".picture-frame")?.querySelectorAll(".marks .mark") ?? [];
    return [...marks].map((mark) => {
      const [left, top] = [number(mark, "x"), number(mark, "y")];
      const sides = { left, top, right: left + number(mark, "width"), bottom: top + number(mark, "height") };
      return { cell: mark.getAttribute("data-cell") ?? "", ...sides };
    });
  };

  const figureOf = (svg: Element): string => {
    const chart = svg.closest(".chart");
    return chart?.querySelector(":scope > .visually-hidden")?.textContent ?? chart?.getAttribute("aria-label") ?? "";
  };

  return [...document.querySelectorAll("svg[width]")].map((svg) => ({
    figure: figureOf(svg),
    width: number(svg, "width"),
    words: [...svg.querySelectorAll("text")].map(wordOf),
    shapes: [...svg.querySelectorAll("path, circle")].map(shapeOf),
    marks: marksOf(svg),
  }));
}
