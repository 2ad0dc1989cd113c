import type { Claim } from "./claim.ts";
import { COUNT_CLAIMS } from "./countClaims.ts";
import { FIT_CLAIMS } from "./fitClaims.ts";
import { RATE_CLAIMS } from "./rateClaims.ts";

export const CLAIMS: readonly Claim[] = [...COUNT_CLAIMS, ...FIT_CLAIMS, ...RATE_CLAIMS];
