import { useFormats } from "#formats";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidateView } from "@/lib/core/report/candidate/candidate-view";
import { ApprovedWords } from "../approved-mark";
import { MetricHint } from "../metric-hint";

function Score({ score }: Pick<CandidateView, "score">) {
  const formats = useFormats();
  return (
    <div className="flex items-center gap-4">
      <span className="font-semibold text-[56px] leading-none tracking-tight tabular-nums">
        {score.text}
      </span>
      <span className="text-13">
        <span className="flex min-h-6 items-center gap-2">
          <strong className="font-semibold text-sm">
            <MetricHint metric="toilScore">{score.word}</MetricHint>
          </strong>
          <MetricHint metric="grade">
            <Badge>{sayCandidates(formats, "Grade {grade}", { grade: score.grade })}</Badge>
          </MetricHint>
        </span>
        <span className="block text-text-2 text-xs">
          {sayCandidates(formats, "{range} with what is missing", { range: score.range })}
        </span>
      </span>
    </div>
  );
}

function Facts({ facts }: Pick<CandidateView, "facts">) {
  return (
    <dl className="mb-5 grid grid-cols-2 border-line border-y sm:grid-cols-3 lg:grid-cols-5">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className="border-line py-3 pr-3 lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0"
        >
          <dt className="text-text-2 text-xs">
            <MetricHint metric={fact.metric}>{fact.name}</MetricHint>
          </dt>
          <dd className="font-semibold text-xl">{fact.value}</dd>
          <dd className="text-text-2 text-xs">{fact.note}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The answer: the score, one sentence, what speaks for and against it, and five numbers. */
export function CandidateHead({ view }: { view: CandidateView }) {
  const formats = useFormats();
  return (
    <>
      <header className="mb-5 grid gap-x-6 gap-y-4 md:grid-cols-[280px_minmax(0,1fr)]">
        <Score score={view.score} />
        <div>
          <h1 className="text-balance font-semibold text-xl">{view.headline}</h1>
          {view.pro ? <p className="text-sm text-text-2">{view.pro}</p> : null}
          {view.contra ? <p className="font-medium text-sm">{view.contra}</p> : null}
          <p className="mt-2 flex flex-wrap gap-1">
            {view.approved ? <ApprovedWords words={view.approved} /> : null}
            {view.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </p>
        </div>
      </header>
      {view.notes.length > 0 ? (
        <div className="mb-5">
          <Notice tone="warn" title={sayCandidates(formats, "Know before you decide")}>
            <ul>
              {view.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <Facts facts={view.facts} />
    </>
  );
}
