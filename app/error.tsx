"use client";

import { Door } from "@/components/toil/door";
import { Button } from "@/components/ui/button";

/** Shown when a page cannot be made: most often the database is away for a moment. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Door
      title="This page could not be loaded"
      note="The server or its database did not answer as expected. Nothing you entered was changed; try again in a moment."
    >
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </Door>
  );
}
