"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { saySettingsPage } from "@/lib/core/messages/settings-page";

/** Asks for everything to be grouped, scored and ranked anew; what people decided stays. */
export function GroupAnew({ workspace }: { workspace: string }) {
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const url = `/api/ranking?workspace=${workspace}`;
    const answer = await fetch(url, { method: "POST" }).catch(() => null);
    setAsking(false);
    if (answer?.ok)
      toast.success(
        saySettingsPage(formats, "Everything is grouped anew. Candidates show how far it is."),
      );
    else
      toast.error(
        saySettingsPage(
          formats,
          "It could not be asked for. Check that the server runs, then try again.",
        ),
      );
  };
  return (
    <Button disabled={isAsking} onClick={() => void ask()}>
      {saySettingsPage(formats, "Group everything anew")}
    </Button>
  );
}
