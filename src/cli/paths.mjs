import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** The folder of package.json, wherever the command was started. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const DIST = join(ROOT, "dist");

/** Goes away with node_modules, since what is kept in it depends on the installed packages. */
export const CACHE = join(ROOT, "node_modules", ".cache", "fazhi-atlas");
