"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isTyping } from "../is-typing";

/** J and K move over the tasks below it, L locks the one that is focused, or unlocks it. */
export function PlanKeys({
  children,
  onLock,
}: {
  children: ReactNode;
  onLock: (taskId: string) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const row = document.activeElement?.closest<HTMLElement>("[data-plan-row]");
      if (event.key === "l" && row?.dataset.planRow) onLock(row.dataset.planRow);
      if (event.key !== "j" && event.key !== "k") return;
      const links = [
        ...(root.current?.querySelectorAll<HTMLAnchorElement>("a[data-plan-task]") ?? []),
      ].filter((link) => link.offsetParent !== null);
      const here = links.findIndex((link) => link.matches(":focus"));
      const next = event.key === "j" ? Math.min(links.length - 1, here + 1) : Math.max(0, here - 1);
      links[next]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onLock]);
  return <div ref={root}>{children}</div>;
}
