"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { sayOverviewPage } from "@/lib/core/messages/overview-page";
import { sayShell } from "@/lib/core/messages/shell";
import type { SavePreferences } from "../personal/save-preferences";

type Props = {
  /** The team that is looked at; null: all. */
  readonly team: string | null;
  /** The reader's own; null: none. */
  readonly own: string | null;
  readonly save: SavePreferences;
};

/** Makes the team that is looked at the reader's own desk, or takes that back. */
export function DeskButton({ team, own, save }: Props) {
  const formats = useFormats();
  const router = useRouter();
  const [isBusy, start] = useTransition();
  if (team === null) return null;
  const isOwn = team === own;
  const keep = (): void =>
    start(async () => {
      const wanted = isOwn ? null : team;
      if (!(await save({ desk: wanted }).catch(() => false)))
        return void toast.error(sayShell(formats, "That could not be kept."));
      toast(
        wanted
          ? sayOverviewPage(formats, "The overview and the candidates open with {team} first.", {
              team: wanted,
            })
          : sayOverviewPage(formats, "The overview and the candidates open with all teams."),
      );
      router.refresh();
    });
  return (
    <button
      type="button"
      disabled={isBusy}
      onClick={keep}
      className="h-7 px-1 text-13 text-accent hover:underline disabled:opacity-50"
    >
      {isOwn
        ? sayOverviewPage(formats, "Your desk: forget it")
        : sayOverviewPage(formats, "Make this my desk")}
    </button>
  );
}
