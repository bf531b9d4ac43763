"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { toast } from "@/components/ui/toast";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import type { ViewActions, ViewEntry, ViewNow } from "./saved-view";

type Props = {
  readonly actions: ViewActions;
  readonly now: ViewNow;
  readonly views: readonly ViewEntry[];
  readonly onClose: () => void;
};

type TeamProps = Pick<Props, "now" | "views"> & {
  readonly team: string;
  readonly onChange: (team: string) => void;
};

/** For whom the candidates open with the view. */
function TeamField({ team, now, views, onChange }: TeamProps) {
  const formats = useFormats();
  const other = views.find(({ defaultOf, isCurrent }) => defaultOf === team && !isCurrent);
  const hint = sayCandidateActs(
    formats,
    "Whoever has chosen this desk comes to this view first; one press leaves it.",
  );
  const instead = other
    ? sayCandidateActs(formats, "In the place of “{name}”.", { name: other.name })
    : "";
  return (
    <Field
      label={sayCandidateActs(formats, "The candidates open with it for")}
      hint={`${hint} ${instead}`.trim()}
    >
      <Select value={team} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{sayCandidateActs(formats, "no team")}</option>
        {[...new Set([team, ...now.teams])].filter(Boolean).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks for the name under which the present view is kept, who sees it, and who opens with it; first as it is kept. */
export function SaveView({ actions, now, views, onClose }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const kept = views.find(({ isCurrent, isOwn }) => isCurrent && isOwn);
  const [name, setName] = useState(kept?.name ?? "");
  const [isShared, setShared] = useState(kept?.isShared ?? false);
  const [team, setTeam] = useState(kept?.defaultOf ?? "");
  const save = (): void =>
    start(async () => {
      const { query, layout } = now;
      const refusal = await actions
        .keep({ name, query, layout, isShared, defaultOf: (isShared && team) || null })
        .catch(() => sayCandidateActs(formats, "The server does not answer. Try again."));
      if (refusal) return void toast.error(refusal);
      toast(sayCandidateActs(formats, "Kept as “{name}”.", { name: name.trim() }));
      onClose();
      router.refresh();
    });
  return (
    <FormDialog
      title={sayCandidateActs(formats, "Save this view")}
      onSave={save}
      onClose={onClose}
      isBusy={isBusy}
    >
      <Field
        label={sayCandidateActs(formats, "Name")}
        hint={sayCandidateActs(formats, "Filters, order and columns as they are now.")}
      >
        <Input
          value={name}
          maxLength={60}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <label className="flex min-h-6 items-center gap-2 text-13">
        <input
          type="checkbox"
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        {sayCandidateActs(formats, "Everybody in the workspace sees it")}
      </label>
      {isShared && now.teams.length > 0 ? (
        <TeamField team={team} now={now} views={views} onChange={setTeam} />
      ) : null}
    </FormDialog>
  );
}
