"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import {
  APPLICATION_DECISIONS,
  type Application,
  type ApplicationFacts,
  MOST_COST,
  type Objective,
  TIERS,
} from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { decisionWord, tierWord } from "@/lib/core/report/applications/application-words";
import { ContributionLinks } from "./contribution-links";
import type { RegisterActions } from "./register-actions";
import { TypedNumber } from "./typed-number";

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
  const formats = useFormats();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={sayApplicationsPage(formats, "Name")}>
        <Input
          required
          maxLength={120}
          value={said.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label={sayApplicationsPage(formats, "Owner")}>
        <Input
          maxLength={120}
          value={said.owner}
          onChange={(event) => change({ owner: event.target.value })}
        />
      </Field>
      <Field
        label={sayApplicationsPage(formats, "Services in tickets")}
        hint={sayApplicationsPage(formats, "With commas; their tickets count for it.")}
      >
        <Input value={services} onChange={(event) => setServices(event.target.value)} />
      </Field>
      <Field
        label={sayApplicationsPage(formats, "Run cost a year")}
        hint={sayApplicationsPage(formats, "Licences, hosting, support.")}
      >
        <TypedNumber
          value={said.runCost}
          most={MOST_COST}
          placeholder={sayApplicationsPage(formats, "not entered")}
          onRead={(runCost) => change({ runCost })}
        />
      </Field>
      <Field label={sayApplicationsPage(formats, "Source of the run cost")}>
        <Input
          maxLength={200}
          value={said.runCostSource}
          placeholder={sayApplicationsPage(formats, "contract, invoice, estimate")}
          onChange={(event) => change({ runCostSource: event.target.value })}
        />
      </Field>
      <Field label={sayApplicationsPage(formats, "Decision")}>
        <Select
          value={said.decision ?? ""}
          onChange={(event) =>
            change({
              decision: APPLICATION_DECISIONS.find((one) => one === event.target.value) ?? null,
            })
          }
        >
          <option value="">{sayApplicationsPage(formats, "As the quadrant suggests")}</option>
          {APPLICATION_DECISIONS.map((one) => (
            <option key={one} value={one}>
              {one === "retire"
                ? sayApplicationsPage(formats, "Retire")
                : decisionWord(one, formats)}
            </option>
          ))}
        </Select>
      </Field>
      {hasTiers ? (
        <Field
          label={sayApplicationsPage(formats, "Mission tier")}
          hint={sayApplicationsPage(formats, "How much an hour that people wait for it counts.")}
        >
          <Select
            value={said.tier ?? ""}
            onChange={(event) =>
              change({ tier: TIERS.find((tier) => String(tier) === event.target.value) ?? null })
            }
          >
            <option value="">{sayApplicationsPage(formats, "not entered")}</option>
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {tierWord(tier, formats)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={sayApplicationsPage(formats, "Review on")}>
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
        {sayApplicationsPage(formats, "A directive wants it kept")}
      </label>
    </div>
  );
}

/** What is typed with commas, one by one. */
function listed(text: string): string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
}

/** What people say of one application. */
export function ApplicationDialog({ application, objectives, hasTiers, actions, onClose }: Props) {
  const formats = useFormats();
  const [said, setSaid] = useState<ApplicationFacts>(application ?? NEW);
  const [services, setServices] = useState(said.services.join(", "));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const change = (next: Partial<ApplicationFacts>): void =>
    setSaid((before) => ({ ...before, ...next }));
  const run = (ask: () => Promise<string | null>, tell: () => void): void =>
    start(async () => {
      const answer = await ask();
      setRefusal(answer);
      if (answer !== null) return;
      tell();
      onClose();
    });
  const save = (): void => {
    const name = said.name.trim();
    run(
      () => actions.keep(application?.id ?? null, { ...said, name, services: listed(services) }),
      () => toast.success(sayApplicationsPage(formats, "{name} is stored.", { name })),
    );
  };
  const remove = (): void => {
    if (!application) return;
    const { id, ...facts } = application;
    const undo = {
      label: sayApplicationsPage(formats, "Undo"),
      onClick: () => void actions.keep(null, facts),
    };
    run(
      () => actions.takeOut(id),
      () =>
        toast(
          sayApplicationsPage(formats, "{name} is out of the register.", { name: facts.name }),
          {
            action: undo,
          },
        ),
    );
  };
  return (
    <FormDialog
      isWide
      title={application ? application.name : sayApplicationsPage(formats, "New application")}
      isBusy={isBusy || said.name.trim() === ""}
      onSave={save}
      onClose={onClose}
      aside={
        application ? (
          <Button look="quiet" disabled={isBusy} onClick={remove}>
            {sayApplicationsPage(formats, "Take out of the register")}
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
      <ContributionLinks
        links={said.links}
        objectives={objectives}
        onChange={(links) => change({ links: [...links] })}
      />
    </FormDialog>
  );
}
