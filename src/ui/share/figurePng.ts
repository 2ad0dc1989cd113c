import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { figurePicture, type PictureChoices } from "../../export/figurePicture.ts";
import { stateOf, withPngState, withSvgState } from "../../export/pictureState.ts";
import { rasterise } from "./rasterise.ts";

export interface Png {
  readonly blob: Blob;
  readonly scale: number;
}

/** The figure on its sheet, which says by itself what it is. */
export async function figurePng(figure: BriefingFigure, choices: PictureChoices, scale: number): Promise<Png> {
  const { svg, size } = figurePicture(figure, choices);
  const drawn = await rasterise(svg, size, scale);
  const bytes = withPngState(new Uint8Array(await drawn.blob.arrayBuffer()), stateOf(figure));
  return { blob: new Blob([bytes], { type: "image/png" }), scale: drawn.scale };
}

export function figureSvg(figure: BriefingFigure, choices: PictureChoices): string {
  return withSvgState(figurePicture(figure, choices).svg, stateOf(figure));
}
