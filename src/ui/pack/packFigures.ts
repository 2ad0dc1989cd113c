import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { asStated, withDenominators } from "../../readout/perHead.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import { withNotApplicable } from "../../view/notApplicable.ts";
import type { View } from "../../view/view.ts";
import { viewFromQuery } from "../../view/viewUrl.ts";
import type { Atlas } from "../atlas.ts";
import { picturesOf } from "../explore/picturesOf.ts";
import { answerAtHand, questionOf } from "../explore/question.ts";
import { briefingOf } from "../share/briefingOf.ts";
import { sliceWithOwn } from "../sliceWithOwn.ts";

/**
 * What a question is answered with on paper: one figure, or two where its counts would pass for the bases of its shares.
 * None where nothing is stated. Asks the engine only for what the page did not bring along.
 */
export async function figuresOf(atlas: Atlas, query: string, signal: AbortSignal): Promise<readonly BriefingFigure[]> {
  const { seed } = atlas;
  const view: View = { ...viewFromQuery(query).view, locale: seed.locale };
  const question = questionOf(view);
  const around = answerAtHand(question, seed.slice) ?? (await sliceWithOwn(atlas, question, signal));
  const asked = view.indicators.length > 0 ? narrowSlice(around, view) : { ...around, view };
  const slice = withDenominators(withNotApplicable({ ...asked, view }, around));
  if (slice.cells.length === 0) return [];
  // Shares are made of the counts as stated, whatever the counts are shown as.
  const counted = around.perCapita ? { ...around, cells: around.cells.map(asStated) } : around;
  return picturesOf(view, slice).map((one) => briefingOf(atlas, { ...one, around: counted }));
}

/** Texts of the reports that figures stand on, as far as they are at hand; those of the reader's own are not fetched. */
export async function textsOf(
  { workspace }: Atlas,
  figures: readonly BriefingFigure[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(figures.flatMap(({ sources }) => sources.map(({ document }) => document)))];
  const texts = await Promise.all(
    ids.map(async (id): Promise<readonly (readonly [string, string])[]> => {
      try {
        const text = await workspace.documentText(id, signal);
        return text === undefined ? [] : [[id, text]];
      } catch (error) {
        console.debug("text not at hand", id, error);
        return [];
      }
    }),
  );
  return new Map(texts.flat());
}
