/** What a link that names its figure and data version is told when either is no longer there. */
export const changed = {
  versions: (then: string, now: string): string => `链接写明的数据版本是 ${then}，现在是 ${now}。`,
  looking: "正在查对变动…",
  none: "这张图的数字没有变动。",
  some: (count: number): string => `这张图有 ${count} 个数字变了：`,
  unknownVersion: (then: string): string => `没有数据版本 ${then} 的记录，无法列出变动，请逐一核对。`,
  failed: "变动记录没有取到，无法列出变动。",
  tryAgain: "重试",
  missing: (id: string): string => `没有编号为“${id}”的图。`,
  nearest: "相近的图：",
  at: (place: string, year: string): string => `${place} ${year} 年`,
  named: (name: string): string => `${name}：`,
  was: (value: string): string => `原为 ${value}`,
  gone: "已不在图中",
  came: "新增",
  sentence: (number: string): string => `${number}，看原句`,
  dismiss: "知道了",
};

export type ChangedMessages = typeof changed;
