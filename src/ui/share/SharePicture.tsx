import { useMemo, useState } from "react";
import { figurePicture, PICTURE_SHAPES, type PictureChoices } from "../../export/figurePicture.ts";
import { pictureName } from "../../export/pictureName.ts";
import { saveFile } from "../saveFile.ts";
import { Radios } from "./Radios.tsx";
import { today } from "./briefingOf.ts";
import { saveOrHold, type Outcome } from "./figureActs.ts";
import { figurePng, figureSvg } from "./figurePng.ts";
import { mayDownload } from "./mayDownload.ts";
import { svgAddress } from "./rasterise.ts";
import type { SharePart } from "./sharePart.ts";
import { useShareMessages } from "./useShareMessages.ts";

const SCALES = ["1", "2", "3"] as const;
type Scale = (typeof SCALES)[number];

/** The promise stands in the item itself: Safari takes no picture that was waited for. */
async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  if (!window.isSecureContext || typeof ClipboardItem === "undefined") return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch (error) {
    console.debug("picture not copied", error);
    return false;
  }
}

function usePictureWork({ figure }: SharePart, choices: PictureChoices, scale: number) {
  const words = useShareMessages();
  const png = () => figurePng(figure, choices, scale);
  const savePng = async (): Promise<Outcome> => {
    const drawn = await png();
    const outcome = saveOrHold(drawn.blob, pictureName(figure, today(), "png"), figure);
    return drawn.scale < scale ? { ...outcome, said: `${outcome.said} ${words.smaller(drawn.scale)}` } : outcome;
  };
  const saveSvg = async (): Promise<Outcome> => {
    if (!mayDownload(navigator.userAgent)) return savePng();
    const name = pictureName(figure, today(), "svg");
    saveFile(name, figureSvg(figure, choices), "image/svg+xml");
    return { said: words.saved(name) };
  };
  const copy = async (): Promise<Outcome> => {
    const isCopied = await copyPicture(png().then(({ blob }) => blob));
    return { said: isCopied ? words.copied.picture : words.pictureRefused };
  };
  return { savePng, saveSvg, copy };
}

export function SharePicture(part: SharePart) {
  const { figure, run } = part;
  const { picture } = useShareMessages();
  const [choices, choose] = useState<PictureChoices>({ shape: "natural", theme: "light" });
  const [scale, setScale] = useState<Scale>("2");
  const { svg, size } = useMemo(() => figurePicture(figure, choices), [figure, choices]);
  const { savePng, saveSvg, copy } = usePictureWork(part, choices, Number(scale));
  return (
    <>
      <div className="share-choices">
        <Radios
          label={picture.shape}
          values={PICTURE_SHAPES}
          value={choices.shape}
          nameOf={(shape) => picture.shapes[shape]}
          choose={(shape) => choose({ ...choices, shape })}
        />
        <Radios
          label={picture.theme}
          values={["light", "dark"] as const}
          value={choices.theme}
          nameOf={(theme) => picture.themes[theme]}
          choose={(theme) => choose({ ...choices, theme })}
        />
        <Radios
          label={picture.scale}
          values={SCALES}
          value={scale}
          nameOf={(one) => `×${one}`}
          choose={(one) => setScale(one)}
        />
      </div>
      <p className="small soft">{picture.size(size.width * Number(scale), size.height * Number(scale))}</p>
      <div className="share-buttons">
        <button type="button" className="plain-button main-button" onClick={() => run(savePng)}>
          {picture.png}
        </button>
        <button type="button" className="plain-button" onClick={() => run(saveSvg)}>
          {picture.svg}
        </button>
        <button type="button" className="plain-button" onClick={() => run(copy)}>
          {picture.copy}
        </button>
      </div>
      <img className="share-picture" src={svgAddress(svg)} alt={picture.preview(figure.title)} />
      {figure.link !== "" && <p className="small soft">{picture.reopen}</p>}
    </>
  );
}
