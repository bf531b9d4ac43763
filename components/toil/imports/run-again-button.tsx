"use client";

import { RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { sayImportButtons } from "@/lib/core/messages/import-buttons";
import { importIdOf, post } from "./post";

/** Imports the stored file once more, with the settings in force, and goes to the new receipt. */
export function RunAgainButton({ url, imports }: { url: string; imports: string }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const formats = useFormats();
  const run = async (): Promise<void> => {
    setBusy(true);
    const outcome = await post(url, formats);
    const importId = "answer" in outcome ? importIdOf(outcome.answer) : null;
    if (importId) {
      toast(sayImportButtons(formats, "The file is being imported again."));
      router.push(`${imports}/${importId}`);
      return;
    }
    toast.error(
      "problem" in outcome
        ? outcome.problem
        : sayImportButtons(formats, "The server did not say which import."),
    );
    setBusy(false);
  };
  return (
    <Button disabled={isBusy} onClick={() => void run()}>
      <RotateCw aria-hidden className="size-4" /> {sayImportButtons(formats, "Run again")}
    </Button>
  );
}
