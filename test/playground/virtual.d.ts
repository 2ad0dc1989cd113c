declare module "virtual:drawn-cases" {
  const drawn: readonly import("./drawnCases.ts").DrawnCase[];
  export default drawn;
}
