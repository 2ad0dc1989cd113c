import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label, LabelledText } from "./readerScore.ts";

/** Every `NAME.json` of a folder with its text, `NAME.txt` in the folder of texts. */
export function readLabelledTexts(labels: string, texts: string): readonly LabelledText[] {
  return readdirSync(labels)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { observations } = JSON.parse(readFileSync(join(labels, file), "utf8")) as {
        readonly observations: readonly Label[];
      };
      const name = file.slice(0, -".json".length);
      return { name, text: readFileSync(join(texts, `${name}.txt`), "utf8"), labels: observations };
    });
}
