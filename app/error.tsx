"use client";

import { useFormats } from "#formats";
import { Door } from "@/components/toil/door";
import { Button } from "@/components/ui/button";
import { sayDoor } from "@/lib/core/messages/door";

/** Shown when a page cannot be made: most often the database is away for a moment. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const formats = useFormats();
  return (
    <Door
      title={sayDoor(formats, "This page could not be loaded")}
      note={sayDoor(
        formats,
        "The server or its database did not answer as expected. Nothing you entered was changed; try again in a moment.",
      )}
    >
      <Button look="primary" onClick={reset}>
        {sayDoor(formats, "Try again")}
      </Button>
    </Door>
  );
}
