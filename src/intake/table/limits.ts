/** Stated where the user sees them. */
export const LIMITS = {
  /** Of the file. */
  bytes: 64 * 1024 * 1024,
  /** Of the parts of a workbook together, once inflated. */
  inflatedBytes: 256 * 1024 * 1024,
  /** A part that inflates more than this is no table; small parts may. */
  inflation: 150,
  rows: 1_200_000,
  /** As many as a worksheet has. */
  columns: 16_384,
  /** As long as a cell of a worksheet may be. */
  cellLength: 32_767,
} as const;
