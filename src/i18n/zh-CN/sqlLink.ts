/** The way to the SQL desk, on pages that do not carry the desk's own texts. */
export const sqlLink = {
  lead: "想自己筛选、汇总或核对，可以用 SQL 查询已收录的数字和您放入的数据。",
  link: "SQL 查询台",
};

export type SqlLinkMessages = typeof sqlLink;
