import { UserRoundCheck } from "lucide-react";
import { useFormats } from "#formats";
import { Whisker } from "@/components/charts/whisker";
import { Badge } from "@/components/ui/badge";
import { sayCandidates } from "@/lib/core/messages/candidates";
import { sayWords } from "@/lib/core/messages/words";
import type { CandidateRowView } from "@/lib/core/report/candidates/candidate-row";
import { ApprovedMark } from "../approved-mark";

/** What people decided of it, where the tickets come from, who handles them, in how many languages. */
export function Origin({ row }: { row: CandidateRowView }) {
  const formats = useFormats();
  return (
    <span className="mt-0.5 flex min-w-0 items-center gap-1 overflow-hidden">
      {row.approved ? <ApprovedMark words={row.approved} /> : null}
      {row.verdict ? (
        <span
          title={sayCandidates(formats, "A person's verdict")}
          className="inline-flex h-[18px] shrink-0 items-center gap-1 rounded bg-accent-soft px-1.5 text-accent text-xs"
        >
          <UserRoundCheck aria-hidden className="size-3" />
          {row.verdict}
        </span>
      ) : null}
      {row.sources.map((source) => (
        <Badge key={source}>{source}</Badge>
      ))}
      {row.aside ? <span className="ml-0.5 truncate text-text-3 text-xs">{row.aside}</span> : null}
    </span>
  );
}

export function Score({ score }: Pick<CandidateRowView, "score">) {
  const formats = useFormats();
  return (
    <span className="block whitespace-nowrap">
      <span className="inline-flex items-center gap-1.5">
        <span className="font-semibold text-base leading-5 tabular-nums">{score.text}</span>
        <Badge
          title={sayCandidates(
            formats,
            "Grade {grade}: how much of the evidence the export holds",
            { grade: score.grade },
          )}
        >
          {score.grade}
        </Badge>
      </span>
      <span className="block text-text-2 text-xs">{score.word}</span>
    </span>
  );
}

export function Cost({ cost }: Pick<CandidateRowView, "cost">) {
  const formats = useFormats();
  if (!cost) return <span className="text-text-3">{sayWords(formats, "not priced")}</span>;
  return (
    <span className="block min-w-32 tabular-nums">
      <span className="flex justify-between gap-2 whitespace-nowrap">
        <span className="font-semibold">{cost.text}</span>
        <span className="text-text-2">{cost.band}</span>
      </span>
      {cost.whisker ? <Whisker view={cost.whisker} /> : null}
    </span>
  );
}
