"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import type { Objective } from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { ApplicationDialog } from "./application-dialog";
import { ImportDialog } from "./import-dialog";
import { ObjectivesDialog } from "./objectives-dialog";
import type { RegisterActions } from "./register-actions";

type Props = {
  readonly csvHref: string;
  readonly objectives: readonly Objective[];
  readonly compartments: readonly string[];
  readonly hasTiers: boolean;
  readonly actions: RegisterActions | null;
};

/** The ways to change the register, and to take it along. */
export function RegisterButtons({ csvHref, objectives, compartments, hasTiers, actions }: Props) {
  const formats = useFormats();
  const [open, setOpen] = useState<"objectives" | "import" | "new" | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <a
        href={csvHref}
        className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium text-13 hover:bg-subtle"
      >
        <Download aria-hidden className="size-3.5" /> CSV
      </a>
      {actions ? (
        <>
          <Button onClick={() => setOpen("import")}>
            {sayApplicationsPage(formats, "Import")}
          </Button>
          <Button onClick={() => setOpen("objectives")}>
            {sayApplicationsPage(formats, "Objectives")}
          </Button>
          <Button look="primary" onClick={() => setOpen("new")}>
            {sayApplicationsPage(formats, "Add an application")}
          </Button>
        </>
      ) : null}
      {actions && open === "objectives" ? (
        <ObjectivesDialog
          objectives={objectives}
          compartments={compartments}
          actions={actions}
          onClose={close}
        />
      ) : null}
      {actions && open === "import" ? <ImportDialog actions={actions} onClose={close} /> : null}
      {actions && open === "new" ? (
        <ApplicationDialog
          application={null}
          objectives={objectives}
          hasTiers={hasTiers}
          actions={actions}
          onClose={close}
        />
      ) : null}
    </>
  );
}
