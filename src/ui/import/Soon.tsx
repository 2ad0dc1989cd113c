import { startTransition, useEffect, useState, type ReactNode } from "react";

/** Drawn once the page around it stands, in a piece of work of its own: a large table's check-up must not halt the page. */
export function Soon({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue ? children : null;
}
