/** @typedef {import("node:http").Server} Server */

/**
 * Listens at the first free port from `port` to `last`.
 * @param {Server} server
 * @param {string} host
 * @param {number} port
 * @param {number} last
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, host, port, last) {
  for (let next = port; ; next += 1) {
    const error = await tryToListen(server, host, next);
    const address = server.address();
    if (error === undefined && address !== null && typeof address === "object") return address.port;
    if (next >= last || !isTaken(error)) throw new Error(`no port at ${host} from ${port} on`, { cause: error });
  }
}

/** @param {NodeJS.ErrnoException | undefined} error */
function isTaken(error) {
  // Windows reserves whole ranges of ports and answers EACCES there.
  return error?.code === "EADDRINUSE" || error?.code === "EACCES";
}

/**
 * @param {Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>} the reason it could not, or undefined
 */
function tryToListen(server, host, port) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

/** @param {Server} server */
export function close(server) {
  server.closeAllConnections();
  return new Promise((/** @type {(value: void) => void} */ resolve) => server.close(() => resolve()));
}
