const NEEDED = { major: 20, minor: 19 };

/**
 * A sentence when this Node is too old, undefined when it will do. Reads nothing but its argument and imports nothing,
 * so that it runs on every Node that knows modules.
 * @param {string} version such as 20.19.0
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return undefined;
  return `Fazhi Atlas needs Node ${NEEDED.major}.${NEEDED.minor} or later; this is Node ${version}. Newer ones: https://nodejs.org`;
}
