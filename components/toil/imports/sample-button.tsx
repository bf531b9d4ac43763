"use client";

import { FlaskConical } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { sayImportButtons } from "@/lib/core/messages/import-buttons";
import { importIdOf, post } from "./post";

type Props = {
  readonly workspace: string;
  /** The import of sample tickets that stands; null without one. */
  readonly standing: string | null;
};

/** Brings invented tickets into the workspace with one press, and takes them out again with another. */
export function SampleButton({ workspace, standing }: Props) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const formats = useFormats();
  const bring = async (): Promise<void> => {
    setBusy(true);
    const outcome = await post(`/api/imports/sample?workspace=${workspace}`, formats);
    const importId = "answer" in outcome ? importIdOf(outcome.answer) : null;
    if (importId) return router.push(`/${workspace}/imports/${importId}`);
    toast.error(
      "problem" in outcome
        ? outcome.problem
        : sayImportButtons(formats, "The server did not say which import."),
    );
    setBusy(false);
  };
  const remove = async (importId: string): Promise<void> => {
    setBusy(true);
    const outcome = await post(`/api/imports/${importId}/undo?workspace=${workspace}`, formats);
    setBusy(false);
    if ("problem" in outcome) toast.error(outcome.problem);
    else toast(sayImportButtons(formats, "The sample tickets are being removed."));
    router.refresh();
  };
  return (
    <Button disabled={isBusy} onClick={() => void (standing ? remove(standing) : bring())}>
      <FlaskConical aria-hidden className="size-4" />
      {standing
        ? sayImportButtons(formats, "Remove sample data")
        : sayImportButtons(formats, "Try with sample data")}
    </Button>
  );
}
