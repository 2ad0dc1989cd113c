import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { paperOf, type PackedFigure, type Paper } from "../../export/briefing/paper.ts";
import { PUBLISHED_DATASETS, isPublishedDataset } from "../../model/dataset.ts";
import type { Atlas } from "../atlas.ts";
import { today } from "../share/briefingOf.ts";
import { textsOf } from "./packFigures.ts";
import type { Pack } from "./packStore.ts";
import type { PackFigures } from "./usePackFigures.ts";

/** The pack's figures in their order; the reader's words stand with the first of those that one question gives. */
export function packedFigures(pack: Pack, { answerTo }: PackFigures): readonly PackedFigure[] {
  return pack.items.flatMap(({ query, caption }) => {
    const answer = answerTo(query);
    const figures: readonly BriefingFigure[] = answer.state === "ready" ? answer.figures : [];
    return figures.map((figure, index) => ({ figure, caption: index === 0 ? caption : "" }));
  });
}

/** The pack as it is written on paper, with the whole sentences of its reports. */
export async function packPaper(atlas: Atlas, pack: Pack, packed: readonly PackedFigure[]): Promise<Paper> {
  const { locale } = atlas.seed;
  const labels = new Map(atlas.workspace.datasets.map(({ id, label }) => [id, label]));
  const texts = await textsOf(
    atlas,
    packed.map(({ figure }) => figure),
    new AbortController().signal,
  );
  return paperOf(packed, {
    locale,
    title: pack.title,
    subtitle: pack.subtitle,
    today: today(),
    texts,
    nameOf: (id) => (isPublishedDataset(id) ? PUBLISHED_DATASETS[id].label[locale] : (labels.get(id) ?? id)),
  });
}
