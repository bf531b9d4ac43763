"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isTyping } from "../is-typing";
import type { SayVerdict } from "../verdict/say-verdict";
import { useVerdict } from "../verdict/use-verdict";
import { verdictOfKey } from "../verdict/verdict-keys";

type Props = {
  readonly children: ReactNode;
  /** Null for readers whose role gives no verdicts. */
  readonly say: SayVerdict | null;
};

/** J and K move over the rows below it; Enter opens one, as it does on any link; the keys of verdicts judge it. */
export function CandidateKeys({ children, say }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (isTyping(event) || (event.key !== "j" && event.key !== "k")) return;
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
  return (
    <div ref={root}>
      {say ? <JudgeKeys say={say} /> : null}
      {children}
    </div>
  );
}

/** Gives the verdict of a key to the row that has the focus. */
function JudgeKeys({ say }: { say: SayVerdict }) {
  const give = useVerdict(say);
  useEffect(() => {
    const judge = (event: KeyboardEvent): void => {
      const row = document.activeElement;
      const verdict = verdictOfKey(event);
      if (!verdict || !(row instanceof HTMLAnchorElement) || !row.dataset.candidate) return;
      void give({ id: row.dataset.candidate, title: row.title }, verdict);
    };
    document.addEventListener("keydown", judge);
    return () => document.removeEventListener("keydown", judge);
  }, [give]);
  return null;
}
