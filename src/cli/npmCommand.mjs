import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * npm's own JavaScript: the one that started us, else the one beside this Node; undefined when there is none.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} node path of the Node executable
 * @returns {string | undefined}
 */
export function npmCommand(environment, node) {
  const caller = environment["npm_execpath"];
  const folder = dirname(node);
  const candidates = [
    // Another package manager sets the same variable, and would not know our lockfile.
    ...(caller !== undefined && basename(caller) === "npm-cli.js" ? [caller] : []),
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ];
  return candidates.find((file) => existsSync(file));
}
