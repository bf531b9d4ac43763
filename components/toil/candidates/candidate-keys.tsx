"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isTyping } from "../is-typing";
import type { BulkActions } from "../selection/bulk-actions";
import { useSelection } from "../selection/selection-provider";
import { useBulk } from "../selection/use-bulk";
import type { SayVerdict } from "../verdict/say-verdict";
import { useVerdict } from "../verdict/use-verdict";
import { verdictOfKey } from "../verdict/verdict-keys";

type Props = {
  readonly children: ReactNode;
  /** Null for readers whose role gives no verdicts. */
  readonly judge: { readonly say: SayVerdict; readonly bulk: BulkActions } | null;
};

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** The links of the rows that are there, and where among them the focus is; -1 before the first. */
function placeIn(root: HTMLElement | null) {
  const links = [...(root?.querySelectorAll<HTMLAnchorElement>("a[data-candidate]") ?? [])];
  const row = document.activeElement?.closest("tr");
  return { links, here: row ? links.findIndex((link) => row.contains(link)) : -1 };
}

/**
 * J and K move over the rows below it, with Shift they tick what they leave; Enter opens one, as it does on any link;
 * the keys of verdicts judge the ticked rows, or the focused one.
 */
export function CandidateKeys({ children, judge }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { has, toggle } = useSelection();
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const step = STEPS[event.key.toLowerCase()];
      if (step === undefined || isTyping(event)) return;
      const { links, here } = placeIn(root.current);
      const next = links[Math.min(links.length - 1, Math.max(0, here + step))];
      const left = links[here]?.dataset.candidate;
      if (event.shiftKey && left && !has(left)) toggle(left);
      if (event.shiftKey && next?.dataset.candidate && !has(next.dataset.candidate))
        toggle(next.dataset.candidate);
      next?.focus();
    };
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [has, toggle]);
  return (
    <div ref={root}>
      {judge ? <JudgeKeys {...judge} /> : null}
      {children}
    </div>
  );
}

/** Gives the verdict of a key to the rows that are ticked, else to the one that has the focus. */
function JudgeKeys({ say, bulk }: NonNullable<Props["judge"]>) {
  const { selected } = useSelection();
  const giveOne = useVerdict(say);
  const { give } = useBulk(bulk);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const verdict = verdictOfKey(event);
      if (!verdict) return;
      if (selected.length > 0) return void give(selected, verdict);
      const row = document.activeElement;
      if (row instanceof HTMLAnchorElement && row.dataset.candidate)
        void giveOne({ id: row.dataset.candidate, title: row.title }, verdict);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [selected, give, giveOne]);
  return null;
}
