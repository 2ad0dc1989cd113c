/** A second address of the same site, since it must work from any path of any static host. */
export const DEEP_BASE = "/some/deep/path/";

export const BASES = ["/", DEEP_BASE] as const;
