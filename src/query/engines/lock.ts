import { sql, type Sql } from "../sql.ts";

/** The one folder of the engine's own file system that stays readable; only our code registers files in it. */
export const OPEN_FOLDER = "u/";

/**
 * Shuts a fresh database in, in an order that is not free: extensions first, or the first use of one goes to the network;
 * the configuration last. Files are registered and attached only afterwards.
 */
export const LOCK: readonly Sql[] = [
  sql`SET autoload_known_extensions = false`,
  sql`SET autoinstall_known_extensions = false`,
  sql`SET allow_community_extensions = false`,
  sql`SET memory_limit = '512MB'`,
  sql`SET allowed_directories = ['u/']`,
  sql`SET enable_external_access = false`,
  sql`SET lock_configuration = true`,
];
