import { missingPackage } from "./installedPackages.mjs";
import { npmCommand } from "./npmCommand.mjs";
import { ROOT } from "./paths.mjs";
import { runNode } from "./runNode.mjs";

// Nothing we use needs an install script, and scripts are the usual way in for a hijacked package.
const ARGS = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];

/**
 * Installs the packages of the lockfile if one of them is missing or of another version.
 * @returns {Promise<boolean>} false when that failed, which has been said by then
 */
export async function installPackages() {
  const missing = await missingPackage(ROOT);
  if (missing === undefined) return true;
  const npm = npmCommand(process.env, process.execPath);
  if (npm === undefined) {
    console.error("npm was not found beside this Node. Run `npm ci --ignore-scripts` here yourself, then try again.");
    return false;
  }
  console.log(`Installing packages (${missing} is missing or of another version) …`);
  if ((await runNode(npm, ARGS)) === 0) return true;
  console.error("Packages could not be installed: see npm's message above. It needs the npm registry once.");
  return false;
}
