import { useMessages } from "../atlas.ts";

interface Props {
  readonly stated: number;
  readonly reports: number;
  readonly words: string;
}

/** How many of the reports state it: a thin bar, and the same in words. */
export function CoverageMeter({ stated, reports, words }: Props) {
  const { explore } = useMessages();
  if (reports === 0) return null;
  return (
    <p className="meter-line">
      <meter min={0} max={reports} value={stated} aria-label={explore.coverageLabel}>
        {explore.coverage(stated, reports)}
      </meter>
      <span>{words}</span>
    </p>
  );
}
