import { useMemo } from "react";
import { figurePicture } from "../../export/figurePicture.ts";
import { pictureName } from "../../export/pictureName.ts";
import { today } from "./briefingOf.ts";
import { saveOrHold, type Outcome } from "./figureActs.ts";
import { rasterBytes, svgAddress } from "./rasterise.ts";
import type { SharePart } from "./sharePart.ts";
import { useShareMessages } from "./useShareMessages.ts";

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const PREVIEW = { shape: "16:9", theme: "light" } as const;

async function saveSlides({ figure }: Pick<SharePart, "figure">): Promise<Outcome> {
  const { slideDeck } = await import("../../export/slides/slideDeck.ts"); // the library is heavy
  const bytes = await slideDeck([figure], { locale: figure.view.locale, rasterise: rasterBytes });
  const blob = new Blob([new Uint8Array(bytes)], { type: PPTX_TYPE });
  return saveOrHold(blob, pictureName(figure, today(), "pptx"), figure);
}

export function ShareSlides({ figure, run }: SharePart) {
  const { slides, picture } = useShareMessages();
  const svg = useMemo(() => figurePicture(figure, PREVIEW).svg, [figure]);
  return (
    <>
      <p className="small">{slides.text}</p>
      <div className="share-buttons">
        <button type="button" className="plain-button main-button" onClick={() => run(() => saveSlides({ figure }))}>
          {slides.pptx}
        </button>
      </div>
      <section className="share-preview">
        <h3>{slides.preview}</h3>
        <img className="share-picture" src={svgAddress(svg)} alt={picture.preview(figure.title)} />
      </section>
    </>
  );
}
