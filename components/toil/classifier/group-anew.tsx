"use client";

import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";

/** Asks for everything to be grouped, scored and ranked anew; what people decided stays. */
export function GroupAnew({ workspace }: { workspace: string }) {
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const url = `/api/ranking?workspace=${workspace}`;
    const answer = await fetch(url, { method: "POST" }).catch(() => null);
    setAsking(false);
    if (answer?.ok) toast.success("Everything is grouped anew. Candidates show how far it is.");
    else toast.error("It could not be asked for. Check that the server runs, then try again.");
  };
  return (
    <Button disabled={isAsking} onClick={() => void ask()}>
      Group everything anew
    </Button>
  );
}
