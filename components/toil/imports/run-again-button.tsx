"use client";

import { RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { importIdOf, post } from "./post";

/** Imports the stored file once more, with the settings in force, and goes to the new receipt. */
export function RunAgainButton({ url, imports }: { url: string; imports: string }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    const outcome = await post(url);
    const importId = "answer" in outcome ? importIdOf(outcome.answer) : null;
    if (importId) {
      toast("The file is being imported again.");
      router.push(`${imports}/${importId}`);
      return;
    }
    toast.error("problem" in outcome ? outcome.problem : "The server did not say which import.");
    setBusy(false);
  };
  return (
    <Button disabled={isBusy} onClick={() => void run()}>
      <RotateCw aria-hidden className="size-4" /> Run again
    </Button>
  );
}
