import { useImportMessages, useImportState } from "./useImport.ts";

/** How far a long table is; nothing for one that is read at once. */
export function ReadingProgress() {
  const words = useImportMessages();
  const progress = useImportState((state) => state.progress);
  if (!progress) return null;
  const percent = Math.floor(100 * progress.share);
  const text = words.progress(percent, progress.rows);
  return (
    <p className="small reading-progress">
      <progress max={100} value={percent} aria-label={text} /> <span aria-hidden="true">{text}</span>
    </p>
  );
}
