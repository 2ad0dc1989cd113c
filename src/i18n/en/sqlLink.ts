import type { SqlLinkMessages } from "../zh-CN/sqlLink.ts";

export const sqlLink = {
  lead: "To filter, add up or check for yourself, ask the published figures and your own data in SQL.",
  link: "SQL desk",
} satisfies SqlLinkMessages;
