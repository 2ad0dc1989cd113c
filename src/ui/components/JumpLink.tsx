import type { MouseEvent, ReactNode } from "react";

/** Goes to a part of the same page: the plain anchor without script, a scroll that leaves the address alone with it. */
export function JumpLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const jump = (event: MouseEvent): void => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: "start" });
    target.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
