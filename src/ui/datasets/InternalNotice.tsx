import type { View } from "../../view/view.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";
import { useInternal } from "./useInternal.ts";

/** Stands on every figure that contains data for internal use, and says why it cannot be linked to. */
export function InternalNotice({ view }: { readonly view: Pick<View, "dataset"> }) {
  const { internal } = useDatasetsMessages();
  const labels = useInternal(view);
  if (labels.length === 0) return null;
  return (
    <p className="internal-notice" data-internal>
      <strong className="internal-mark">{internal.mark}</strong> {internal.note(labels)} {internal.noLink}
    </p>
  );
}
