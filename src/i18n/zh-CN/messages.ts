import { page } from "./page.ts";
import { chart } from "./chart.ts";
import { readout } from "./readout.ts";
import { guard } from "./guard.ts";
import { problem } from "./problem.ts";
import { reader } from "./reader.ts";
import { upload } from "./upload.ts";
import { explore } from "./explore.ts";
import { review } from "./review.ts";
import { table } from "./table.ts";

export const zhCN = { page, chart, readout, guard, problem, reader, upload, explore, review, table };
export type Messages = typeof zhCN;
