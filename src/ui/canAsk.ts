/** Whether this browser can run the database: without it the page stays as the build wrote it, and says so. */
export function canAsk(): boolean {
  return typeof WebAssembly === "object" && typeof Worker === "function";
}
