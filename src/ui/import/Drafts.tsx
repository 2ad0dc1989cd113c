import { useImport, useImportMessages, useImportState } from "./useImport.ts";

/** Tables that were brought and wait to be checked, but for the one on the desk. */
export function Drafts() {
  const words = useImportMessages();
  const { desk } = useImport();
  const drafts = useImportState((state) => state.drafts);
  const onDesk = useImportState((state) => state.table?.id);
  const waiting = drafts.filter(({ id }) => id !== onDesk);
  if (waiting.length === 0) return null;
  return (
    <section className="block drafts" aria-label={words.drafts}>
      <h2>{words.drafts}</h2>
      <p className="soft small">{words.draftsLead}</p>
      <ul>
        {waiting.map(({ id, label, fileName }) => (
          <li key={id}>
            <span className="kept-name">
              <strong lang="zh-CN">{label}</strong> <span className="soft small">{fileName}</span>
            </span>
            <span className="kept-tools">
              <button
                type="button"
                className="plain-button"
                aria-label={words.resumeNamed(label)}
                onClick={() => void desk.resume(id)}
              >
                {words.resume}
              </button>
              <button
                type="button"
                className="word-control"
                aria-label={words.dropNamed(label)}
                onClick={() => void desk.dropDraft(id)}
              >
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
