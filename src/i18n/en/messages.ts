import type { Messages } from "../zh-CN/messages.ts";
import { page } from "./page.ts";
import { chart } from "./chart.ts";
import { readout } from "./readout.ts";
import { guard } from "./guard.ts";
import { explore } from "./explore.ts";
import { review } from "./review.ts";

export const en = { page, chart, readout, guard, explore, review } satisfies Messages;
