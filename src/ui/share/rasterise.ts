import type { Size } from "../../chart/figure.ts";

export interface Raster {
  readonly blob: Blob;
  /** Smaller than asked for where the browser could not draw so much. */
  readonly scale: number;
}

/** Phones draw nothing at all on larger canvases, and say nothing. */
const MOST_PIXELS = 16_000_000;

/** A drawing as PNG, `scale` pixels to each of its own. Throws where the browser cannot draw it. */
export async function rasterise(svg: string, size: Size, scale: number): Promise<Raster> {
  const shown = Math.max(1, Math.min(scale, Math.floor(Math.sqrt(MOST_PIXELS / (size.width * size.height)))));
  const image = await imageOf(svg);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * shown);
  canvas.height = Math.round(size.height * shown);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser gives no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { blob: await pngOf(canvas), scale: shown };
}

/** The same as bytes, as the slide library wants them. */
export async function rasterBytes(svg: string, size: Size): Promise<Uint8Array> {
  const { blob } = await rasterise(svg, size, 2);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A data address: an object address of an SVG taints the canvas in older engines. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function imageOf(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("the browser does not draw this picture")));
    image.src = svgAddress(svg);
  });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser gives no PNG"))), "image/png");
  });
}
