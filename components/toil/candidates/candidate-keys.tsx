"use client";

import { type ReactNode, useEffect, useRef } from "react";

function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    event.metaKey ||
    event.ctrlKey ||
    event.altKey ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? "")
  );
}

/** J and K move over the rows below it; Enter opens one, as it does on any link. */
export function CandidateKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (typing(event) || (event.key !== "j" && event.key !== "k")) return;
      const links = [
        ...(root.current?.querySelectorAll<HTMLAnchorElement>("a[data-candidate]") ?? []),
      ];
      const here = links.indexOf(document.activeElement as HTMLAnchorElement);
      const next = event.key === "j" ? Math.min(links.length - 1, here + 1) : Math.max(0, here - 1);
      links[next]?.focus();
    };
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, []);
  return <div ref={root}>{children}</div>;
}
