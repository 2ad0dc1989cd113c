/** Browsers inside chat programs that drop downloads without a word. */
const CHAT = /MicroMessenger|wxwork|DingTalk|\bFeishu\b|\bLark\b/i;

/** Whether a file handed to this browser is saved. */
export function mayDownload(userAgent: string): boolean {
  return !CHAT.test(userAgent);
}
