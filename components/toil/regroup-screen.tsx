import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import { type RegroupInput, regroupView } from "@/lib/core/report/candidate/regroup-view";
import { PageHeader } from "./page-header";
import { MergeCard } from "./regroup/merge-card";
import { RegroupHistory } from "./regroup/regroup-history";
import type { RegroupActions } from "./regroup/use-regroup";
import { WordingsPicker } from "./regroup/wordings-picker";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly input: RegroupInput;
  readonly isUpdating: boolean;
  readonly actions: RegroupActions;
};

/** Where a lead says which wordings are one task: split, move, merge, and take any of it back. */
export function RegroupScreen({ input, isUpdating, actions }: Props) {
  const view = regroupView(input);
  const formats = useFormats();
  const { base, task } = input;
  const { wordings, hidden, choices, similar, history } = view;
  return (
    <>
      <PageHeader
        over={
          <nav aria-label={sayCandidates(formats, "Breadcrumb")} className="truncate">
            <Link className="text-text-2 hover:text-text" href={base}>
              {sayCandidates(formats, "Candidates")}
            </Link>{" "}
            <span className="text-text-3">/</span>{" "}
            <Link className="text-text-2 hover:text-text" href={`${base}/${task.id}`}>
              {task.title}
            </Link>{" "}
            <span className="text-text-3">/</span>{" "}
            <strong className="font-semibold">{sayCandidates(formats, "Wordings")}</strong>
          </nav>
        }
        title={sayCandidates(formats, "Is this one task?")}
        note={view.note}
        action={isUpdating ? <RankingUnderWay /> : null}
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_380px]">
        <WordingsPicker taskId={task.id} view={{ wordings, hidden, choices }} actions={actions} />
        <div className="grid min-w-0 gap-4">
          <MergeCard taskId={task.id} view={{ similar, choices }} actions={actions} />
          {history.length > 0 ? <RegroupHistory lines={history} actions={actions} /> : null}
        </div>
      </div>
    </>
  );
}
