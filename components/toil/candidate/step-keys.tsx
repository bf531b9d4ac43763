"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { isTyping } from "../is-typing";

type Props = {
  readonly previous: string | null;
  readonly next: string | null;
  readonly back: string;
};

/** K and J step through the ranking, Escape goes back to it; the same as links. */
export function StepKeys({ previous, next, back }: Props) {
  const router = useRouter();
  const formats = useFormats();
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const to = { k: previous, j: next, Escape: back }[event.key];
      if (to) router.push(to);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [router, previous, next, back]);
  const look = "grid size-6 place-items-center rounded border border-line-strong hover:bg-subtle";
  return (
    <span data-screen-only className="flex gap-1">
      {previous ? (
        <Link
          className={look}
          href={previous}
          aria-label={sayCandidateActs(formats, "Previous task (K)")}
        >
          <ChevronUp aria-hidden className="size-3.5" />
        </Link>
      ) : null}
      {next ? (
        <Link className={look} href={next} aria-label={sayCandidateActs(formats, "Next task (J)")}>
          <ChevronDown aria-hidden className="size-3.5" />
        </Link>
      ) : null}
    </span>
  );
}
