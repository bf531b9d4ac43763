"use client";

import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import {
  APPLICATION_DECISIONS,
  type Application,
  type ApplicationFacts,
  type ContributionLink,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type Objective,
  TIERS,
} from "@/lib/core/domain/application";
import { decisionWord, tierWord } from "@/lib/core/report/applications/applications-view";
import type { RegisterActions } from "./register-actions";

const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  measured: "Measured",
  attested: "An owner says so",
  none: "Nobody can say",
};

type LinksProps = {
  readonly links: readonly ContributionLink[];
  readonly objectives: readonly Objective[];
  readonly onChange: (links: readonly ContributionLink[]) => void;
};

/** One line for each objective: how much of it rests on the application, and how that is known. */
function Links({ links, objectives, onChange }: LinksProps) {
  if (objectives.length === 0)
    return (
      <p className="text-13 text-text-2">
        Enter objectives first: an application contributes to something.
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
      <legend className="mb-1 font-medium text-13">Contributes to</legend>
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
              <Input
                aria-label={`Share of "${name}" in per cent`}
                inputMode="numeric"
                value={link ? String(Math.round(link.weight * 100)) : ""}
                placeholder="%"
                onChange={(event) => {
                  const share = Number(event.target.value.replace(/\D/g, ""));
                  change(id, { weight: Math.min(100, share) / 100 });
                }}
              />
              <Select
                aria-label={`Evidence for "${name}"`}
                disabled={!link}
                value={link?.evidence ?? "attested"}
                onChange={(event) => change(id, { evidence: event.target.value as EvidenceKind })}
              >
                {EVIDENCE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {EVIDENCE_WORDS[kind]}
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

type Props = {
  /** Null for a new one. */
  readonly application: Application | null;
  readonly objectives: readonly Objective[];
  /** Public bodies weigh applications by mission tier. */
  readonly hasTiers: boolean;
  readonly actions: RegisterActions;
  readonly onClose: () => void;
};

const NEW: ApplicationFacts = {
  name: "",
  owner: "",
  services: [],
  runCost: null,
  runCostSource: "",
  links: [],
  decision: null,
  tier: null,
  mustKeep: false,
  reviewOn: null,
};

type FieldsProps = {
  readonly said: ApplicationFacts;
  /** As typed, with commas. */
  readonly services: string;
  readonly hasTiers: boolean;
  readonly change: (next: Partial<ApplicationFacts>) => void;
  readonly setServices: (services: string) => void;
};

function FactFields({ said, services, hasTiers, change, setServices }: FieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Name">
        <Input
          required
          maxLength={120}
          value={said.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label="Owner">
        <Input
          maxLength={120}
          value={said.owner}
          onChange={(event) => change({ owner: event.target.value })}
        />
      </Field>
      <Field label="Services in tickets" hint="With commas; their tickets count for it.">
        <Input value={services} onChange={(event) => setServices(event.target.value)} />
      </Field>
      <Field label="Run cost a year" hint="Licences, hosting, support.">
        <Input
          inputMode="decimal"
          value={said.runCost ?? ""}
          placeholder="not entered"
          onChange={(event) => {
            const text = event.target.value.replace(/[^\d.]/g, "");
            change({ runCost: text === "" ? null : Number(text) });
          }}
        />
      </Field>
      <Field label="Source of the run cost">
        <Input
          maxLength={200}
          value={said.runCostSource}
          placeholder="contract, invoice, estimate"
          onChange={(event) => change({ runCostSource: event.target.value })}
        />
      </Field>
      <Field label="Decision">
        <Select
          value={said.decision ?? ""}
          onChange={(event) =>
            change({
              decision: APPLICATION_DECISIONS.find((one) => one === event.target.value) ?? null,
            })
          }
        >
          <option value="">As the quadrant suggests</option>
          {APPLICATION_DECISIONS.map((one) => (
            <option key={one} value={one}>
              {one === "retire" ? "Retire" : decisionWord(one)}
            </option>
          ))}
        </Select>
      </Field>
      {hasTiers ? (
        <Field label="Mission tier" hint="How much an hour that people wait for it counts.">
          <Select
            value={said.tier ?? ""}
            onChange={(event) =>
              change({ tier: TIERS.find((tier) => String(tier) === event.target.value) ?? null })
            }
          >
            <option value="">not entered</option>
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {tierWord(tier)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label="Review on">
        <Input
          type="date"
          value={said.reviewOn ?? ""}
          onChange={(event) => change({ reviewOn: event.target.value || null })}
        />
      </Field>
      <label className="flex items-center gap-2 self-end pb-2 text-13">
        <input
          type="checkbox"
          checked={said.mustKeep}
          onChange={(event) => change({ mustKeep: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        A directive wants it kept
      </label>
    </div>
  );
}

/** What people say of one application. */
export function ApplicationDialog({ application, objectives, hasTiers, actions, onClose }: Props) {
  const [said, setSaid] = useState<ApplicationFacts>(application ?? NEW);
  const [services, setServices] = useState(said.services.join(", "));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const change = (next: Partial<ApplicationFacts>): void =>
    setSaid((before) => ({ ...before, ...next }));
  const run = (ask: () => Promise<string | null>, done: string): void =>
    start(async () => {
      const answer = await ask();
      setRefusal(answer);
      if (answer !== null) return;
      toast.success(done);
      onClose();
    });
  const save = (): void =>
    run(
      () =>
        actions.keep(application?.id ?? null, {
          ...said,
          name: said.name.trim(),
          services: services
            .split(",")
            .map((one) => one.trim())
            .filter(Boolean),
        }),
      `${said.name.trim()} is stored.`,
    );
  const remove = (): void => {
    if (!application) return;
    const { id: _, ...facts } = application;
    start(async () => {
      const answer = await actions.takeOut(application.id);
      setRefusal(answer);
      if (answer !== null) return;
      toast(`${application.name} is out of the register.`, {
        action: { label: "Undo", onClick: () => void actions.keep(null, facts) },
      });
      onClose();
    });
  };
  return (
    <FormDialog
      isWide
      title={application ? application.name : "New application"}
      isBusy={isBusy || said.name.trim() === ""}
      onSave={save}
      onClose={onClose}
      aside={
        application ? (
          <Button look="quiet" disabled={isBusy} onClick={remove}>
            Take out of the register
          </Button>
        ) : null
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} /> : null}
      <FactFields
        said={said}
        services={services}
        hasTiers={hasTiers}
        change={change}
        setServices={setServices}
      />
      <Links
        links={said.links}
        objectives={objectives}
        onChange={(links) => change({ links: [...links] })}
      />
    </FormDialog>
  );
}
