"use client";

import {
  createContext,
  type Dispatch,
  type ReactNode,
  type RefObject,
  type SetStateAction,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { Decision } from "@/lib/core/report/box/report-decisions";

export type Subject = Pick<Decision, "id" | "title">;

type Asking = {
  /** The decision that the next question is about; null: the whole report. */
  readonly subject: Subject | null;
  readonly setSubject: Dispatch<SetStateAction<Subject | null>>;
  /** The field of the question, wherever it stands on the page. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

const AskingContext = createContext<Asking | null>(null);

/** Lets decisions set what the question below is about. Only around reports whose reader may ask. */
export function QuestionSubject({ children }: { children: ReactNode }) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const asking = useMemo(() => ({ subject, setSubject, field }), [subject]);
  return <AskingContext value={asking}>{children}</AskingContext>;
}

/** What is being asked about; null where the reader may not ask. */
export function useAsking(): Asking | null {
  return useContext(AskingContext);
}

/** Goes to the field of the question, which is then about this decision; what is typed there stays. */
export function AskAbout({ id, title }: Subject) {
  const asking = useAsking();
  const formats = useFormats();
  if (!asking) return null;
  const { setSubject, field } = asking;
  const ask = () => {
    setSubject({ id, title });
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: "center" });
  };
  return (
    <Button
      look="quiet"
      aria-label={sayReportPage(formats, "Ask about: {decision}", { decision: title })}
      onClick={ask}
    >
      {sayReportPage(formats, "Ask")}
    </Button>
  );
}
