"use client";

import { useFormats } from "#formats";
import { Select } from "@/components/ui/field";
import {
  type ContributionLink,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type Objective,
} from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { percentOf } from "@/lib/core/report/typed-number";
import { TypedNumber } from "./typed-number";

const EVIDENCE_WORDS = {
  measured: "Measured",
  attested: "An owner says so",
  none: "Nobody can say",
} as const satisfies Readonly<Record<EvidenceKind, string>>;

type Props = {
  readonly links: readonly ContributionLink[];
  readonly objectives: readonly Objective[];
  readonly onChange: (links: readonly ContributionLink[]) => void;
};

/** One line for each objective: how much of it rests on the application, and how that is known. */
export function ContributionLinks({ links, objectives, onChange }: Props) {
  const formats = useFormats();
  if (objectives.length === 0)
    return (
      <p className="text-13 text-text-2">
        {sayApplicationsPage(
          formats,
          "Enter objectives first: an application contributes to something.",
        )}
      </p>
    );
  const known = new Map(links.map((link) => [link.objectiveId, link]));
  const change = (objectiveId: string, said: Partial<ContributionLink>): void => {
    const before = known.get(objectiveId) ?? {
      objectiveId,
      weight: 0,
      evidence: "attested" as const,
      at: new Date().toISOString().slice(0, 10),
    };
    const next = { ...before, ...said };
    const others = links.filter((link) => link.objectiveId !== objectiveId);
    onChange(next.weight > 0 ? [...others, next] : others);
  };
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-13">
        {sayApplicationsPage(formats, "Contributes to")}
      </legend>
      <ul className="divide-y divide-line">
        {objectives.map(({ id, name, weight }) => {
          const link = known.get(id);
          return (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,1fr)_5rem_11.5rem] items-center gap-2 py-1.5"
            >
              <span className="truncate text-13">
                {name} <span className="text-text-3">({weight})</span>
              </span>
              <TypedNumber
                aria-label={sayApplicationsPage(formats, 'Share of "{name}" in per cent', { name })}
                value={link ? percentOf(link.weight) : null}
                most={100}
                placeholder="%"
                onRead={(percent) => change(id, { weight: (percent ?? 0) / 100 })}
              />
              <Select
                aria-label={sayApplicationsPage(formats, 'Evidence for "{name}"', { name })}
                disabled={!link}
                value={link?.evidence ?? "attested"}
                onChange={(event) => change(id, { evidence: event.target.value as EvidenceKind })}
              >
                {EVIDENCE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {sayApplicationsPage(formats, EVIDENCE_WORDS[kind])}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
