import { publishFigures } from "./figurePress.ts";

await publishFigures({ dist: "dist", data: "public/data", root: process.cwd(), site: process.env["SITE_URL"] });
