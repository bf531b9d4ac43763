import type { WorkspaceSettings } from "../../domain/settings";
import { sayCandidates } from "../../messages/candidates";
import { unitsOf } from "../../messages/units";
import { sayWords } from "../../messages/words";
import { formatCount, formatHours, formatMoney, formatMoneyBand, formatPeople } from "../format";
import type { MetricName } from "../metrics";
import type { CandidateSummary } from "./candidate-summary";
import type { CandidatesInput } from "./candidates-view";
import type { Pareto } from "./pareto";

/** "In these 12: 9,101 h of 14,920 a year" */
export type FactView = {
  readonly name: string;
  readonly metric: MetricName;
  readonly strong: string;
  readonly rest: string;
};

function costFact(
  head: readonly CandidateSummary[],
  input: CandidatesInput,
  isPart: boolean,
): FactView {
  const { settings, run } = input;
  const total = run.totals.cost?.axes.total ?? null;
  const priced = head.flatMap(({ cost }) => (cost ? [cost.expected] : []));
  const name = sayCandidates(settings, "Cost");
  if (!total || priced.length === 0) {
    const rest = sayCandidates(settings, "enter the yearly cost of a person in Settings");
    return { name, metric: "cost", strong: sayWords(settings, "not priced"), rest };
  }
  const sum = priced.reduce((all, value) => all + value, 0);
  const band = formatMoneyBand(total.p10, total.p90, settings);
  // The band is that of all tasks, from summed draws; a part of them has none.
  const kept = input.candidates.reduce(
    (all, { rank, cost }) => all + (rank === null ? 0 : (cost?.expected ?? 0)),
    0,
  );
  return {
    name,
    metric: "cost",
    strong: formatMoney(sum, settings),
    rest: isPart
      ? sayCandidates(settings, "of {all}", { all: formatMoney(kept, settings) })
      : sayCandidates(settings, "of {all} ({band})", {
          all: formatMoney(total.expected, settings),
          band,
        }),
  };
}

function peopleFact(pareto: Pareto, settings: WorkspaceSettings): FactView {
  const said = (hours: number) => formatPeople(hours, settings.productiveHours, settings);
  const people = said(pareto.totalHours).replace(` ${unitsOf(settings.locale).people}`, "");
  return {
    name: sayCandidates(settings, "As people"),
    metric: "people",
    strong: said(pareto.headHours),
    rest: settings.staff
      ? sayCandidates(settings, "of {people} on toil, staff {staff}", {
          people,
          staff: formatCount(settings.staff, settings),
        })
      : sayCandidates(settings, "of {people} on toil", { people }),
  };
}

/** Three numbers about the few tasks of the headline; `left` are those that the reader leaves out. */
export function factsOf(
  pareto: Pareto,
  head: readonly CandidateSummary[],
  input: CandidatesInput,
  left: readonly CandidateSummary[],
): readonly FactView[] {
  const { settings } = input;
  const count = pareto.headCount;
  return [
    {
      name:
        count === 1
          ? sayCandidates(settings, "In this one")
          : sayCandidates(settings, "In these {count}", { count }),
      metric: "toilHours",
      strong: formatHours(pareto.headHours, settings),
      rest: sayCandidates(settings, "of {hours} a year", {
        hours: formatCount(pareto.totalHours, settings),
      }),
    },
    peopleFact(pareto, settings),
    costFact(head, input, left.length > 0),
  ];
}
