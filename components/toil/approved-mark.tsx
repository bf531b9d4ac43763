import { Check } from "lucide-react";
import { useFormats } from "#formats";
import { sayWords } from "@/lib/core/messages/words";

const CHIP =
  "inline-flex h-[18px] shrink-0 items-center gap-1 rounded bg-good-soft px-1.5 text-good text-xs";

/** Marks a task of the approved plan; who approved it and when is said on pointing at it. */
export function ApprovedMark({ words }: { words: string }) {
  const formats = useFormats();
  return (
    <span title={words} className={CHIP}>
      <Check aria-hidden className="size-3" />
      {sayWords(formats, "Approved")}
    </span>
  );
}

/** The same mark where a row has no room for a word and the page says above what it means. */
export function ApprovedCheck({ words }: { words: string }) {
  return (
    <span title={words} className="text-good">
      <Check role="img" aria-label={words} className="inline size-3.5 align-[-2px]" />
    </span>
  );
}

/** The same mark with its words written out. */
export function ApprovedWords({ words }: { words: string }) {
  return (
    <span className={CHIP}>
      <Check aria-hidden className="size-3" />
      {words}
    </span>
  );
}
