"use client";

import { useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { LeaveOutState } from "@/lib/core/domain/leave-out";
import { sayLeaveOuts } from "@/lib/core/messages/leave-outs";
import type { LeaveOutLine } from "@/lib/core/report/leave-outs/leave-outs-view";
import type { LeaveOutActs, WrittenLeaveOut } from "./leave-out-acts";

const DONE = {
  active: "{name} leaves its tickets out again. The ranking follows.",
  paused: "{name} is paused: its tickets count again. The ranking follows.",
  removed: "{name} is removed: its tickets count again. The ranking follows.",
} as const;

/** Saves and switches leave-outs, each with an undo in the toast; null for those who may only look. */
export function useLeaveOuts(acts: LeaveOutActs | null) {
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  if (!acts) return null;
  const undo = async (back: () => Promise<unknown>): Promise<void> => {
    const refusal = await back().catch(() => "");
    if (typeof refusal === "string")
      toast.error(refusal || sayLeaveOuts(formats, "That could not be taken back."));
    else toast(sayLeaveOuts(formats, "As it was before. The ranking follows."));
  };
  const told = (text: string, back: () => Promise<unknown>): void =>
    toast(text, {
      action: { label: sayLeaveOuts(formats, "Undo"), onClick: () => void undo(back) },
    });
  return {
    isBusy,
    set: ({ id, name, isActive }: LeaveOutLine, state: LeaveOutState): void =>
      start(async () => {
        const refusal = await acts.setState(id, state);
        if (refusal !== null) return void toast.error(refusal);
        told(sayLeaveOuts(formats, DONE[state], { name }), () =>
          acts.setState(id, isActive ? "active" : "paused"),
        );
      }),
    save: (written: WrittenLeaveOut, before: LeaveOutLine | null, after: () => void): void =>
      start(async () => {
        const saved = await acts.save(written);
        if (typeof saved === "string") return void toast.error(saved);
        after();
        told(
          sayLeaveOuts(formats, "{name} is saved. The ranking follows.", { name: written.name }),
          () =>
            before
              ? acts.save({ id: before.id, name: before.name, condition: before.condition })
              : acts.setState(saved.id, "removed"),
        );
      }),
  };
}
