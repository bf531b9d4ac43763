import { ticketWith } from "@/fixtures/blank-ticket";
import { groupTexts } from "@/lib/core/group/group-texts";
import { leaders, maskedExact } from "./baselines";
import {
  bankingQuestions,
  deskTickets,
  type LabelledText,
  LOG_SYSTEMS,
  logLines,
} from "./datasets";
import { CITY_DESK } from "./desks/city-desk";
import { CLINIC_DESK } from "./desks/clinic-desk";
import { plantTickets } from "./desks/planted-desk";
import { SHOP_DESK } from "./desks/shop-desk";
import { WORKS_DESK } from "./desks/works-desk";
import { tasksOfTickets } from "./group-tickets";
import {
  groupingAccuracy,
  keptApart,
  largestGroups,
  pairAgreement,
  recallAtTop,
  withSingletons,
} from "./metrics";
import { SAMPLE_SEEDS, sampleDesk } from "./sample-desk";

/** One line of the table: a value of ours beside the two naive ways. */
export type Measurement = {
  readonly set: string;
  readonly metric: string;
  readonly exact: string;
  readonly leader: string;
  readonly ours: string;
};

type Groupings = Readonly<Record<"exact" | "leader" | "ours", readonly string[]>>;

const LEADER_JACCARD = 0.5;
const LARGEST = 50;

/** Everything that can be measured with the data of a folder; sets that are not there are left out. */
export function* measureGrouping(folder: string): Generator<Measurement> {
  const accuracies: number[] = [];
  for (const system of LOG_SYSTEMS) {
    const lines = logLines(folder, system);
    if (lines === null) continue;
    const { measurement, ours } = measureLog(system, lines);
    accuracies.push(ours);
    yield measurement;
  }
  if (accuracies.length > 0) yield meanOf(accuracies);
  const questions = bankingQuestions(folder);
  if (questions) yield* measureQuestions(questions);
  const tickets = deskTickets(folder);
  if (tickets) yield* measureDesk(tickets);
}

function groupColumn(texts: readonly string[]): readonly string[] {
  return withSingletons(groupTexts(texts.map((text, at) => ({ id: String(at), text }))));
}

function naive(texts: readonly string[]): Pick<Groupings, "exact" | "leader"> {
  return { exact: maskedExact(texts), leader: leaders(texts, LEADER_JACCARD) };
}

function compared(groupings: Groupings, value: (labels: readonly string[]) => string) {
  const { exact, leader, ours } = groupings;
  return { exact: value(exact), leader: value(leader), ours: value(ours) };
}

const shown = (...values: number[]) => values.map((value) => value.toFixed(3)).join(" / ");

function measureLog(system: string, lines: readonly LabelledText[]) {
  const texts = lines.map((line) => line.text);
  const truth = lines.map((line) => line.label ?? "");
  const groupings = { ...naive(texts), ours: groupColumn(texts) };
  const value = (labels: readonly string[]) => {
    const { ga, fga } = groupingAccuracy(labels, truth);
    return shown(ga, fga);
  };
  const measurement = {
    set: `loghub ${system}`,
    metric: "GA / FGA",
    ...compared(groupings, value),
  };
  return { measurement, ours: groupingAccuracy(groupings.ours, truth).ga };
}

function meanOf(accuracies: readonly number[]): Measurement {
  const mean = accuracies.reduce((sum, value) => sum + value, 0) / accuracies.length;
  return { set: "loghub, all", metric: "mean GA", exact: "", leader: "", ours: shown(mean) };
}

function* agreements(
  set: string,
  groupings: Groupings,
  truth: readonly string[],
): Generator<Measurement> {
  yield {
    set,
    metric: "ARI",
    ...compared(groupings, (labels) => shown(pairAgreement(labels, truth).ari)),
  };
  yield {
    set,
    metric: "pairs: precision / recall / F1",
    ...compared(groupings, (labels) => {
      const { precision, recall, f1 } = pairAgreement(labels, truth);
      return shown(precision, recall, f1);
    }),
  };
}

function* measureQuestions(questions: readonly LabelledText[]): Generator<Measurement> {
  const texts = questions.map((question) => question.text);
  const truth = questions.map((question) => question.label ?? "");
  const groupings = { ...naive(texts), ours: groupColumn(texts) };
  yield* agreements("banking77", groupings, truth);
  yield {
    set: "banking77",
    metric: "groups (77 intents)",
    ...compared(groupings, (labels) => String(pairAgreement(labels, truth).groups)),
  };
}

/** What is judged of groupings of everything: the items with a label. */
function judgedOnly(
  whole: Groupings,
  labels: readonly (string | null)[],
): { readonly groupings: Groupings; readonly truth: readonly string[] } {
  const judged = labels.flatMap((label, at) => (label === null ? [] : [{ label, at }]));
  const pick = (groups: readonly string[]) => judged.map(({ at }) => groups[at] ?? "");
  return {
    groupings: { exact: pick(whole.exact), leader: pick(whole.leader), ours: pick(whole.ours) },
    truth: judged.map(({ label }) => label),
  };
}

/** All tickets are grouped; only those of a known kind are judged. */
function* measureDesk(tickets: readonly LabelledText[]): Generator<Measurement> {
  const texts = tickets.map((ticket) => ticket.text);
  const ours = tasksOfTickets(
    tickets.map(({ text, description }) => ticketWith({ title: text || null, description })),
  );
  const { groupings, truth } = judgedOnly(
    { ...naive(texts), ours },
    tickets.map(({ label }) => label),
  );
  yield* agreements("endava", groupings, truth);
  yield {
    set: "endava",
    metric: `${LARGEST} largest groups: purity / share of tickets`,
    ...compared(groupings, (labels) => {
      const { purity, coverage } = largestGroups(labels, truth, LARGEST);
      return shown(purity, coverage);
    }),
  };
}

/** The sample company's desks: planted tasks, needs no data folder. The mean of several samples. */
export function* measureSample(): Generator<Measurement> {
  const samples = SAMPLE_SEEDS.map(sampleRecalls);
  const mean = (way: keyof Groupings) =>
    shown(
      ...LARGEST_ASKED.map(
        (_, at) =>
          samples.reduce((sum, { recalls }) => sum + (recalls[way][at] ?? 0), 0) / samples.length,
      ),
    );
  yield {
    set: `own sample, 20,000 tickets, mean of ${samples.length}`,
    metric: `recall of ${samples[0]?.tasks} planted toil tasks in the ${LARGEST_ASKED.join(" / ")} largest groups`,
    exact: mean("exact"),
    leader: mean("leader"),
    ours: mean("ours"),
  };
}

const LARGEST_ASKED = [20, 50] as const;

type Recalls = {
  readonly tasks: number;
  readonly recalls: Readonly<Record<keyof Groupings, readonly number[]>>;
};

function sampleRecalls(seed: number): Recalls {
  const planted = sampleDesk(seed);
  const tickets = planted.map(({ ticket }) => ticket);
  const { exact, leader } = naive(tickets.map((ticket) => ticket.title ?? ""));
  const toil = planted.map(({ truth }) => (truth.kind === "toil" ? truth.task : null));
  const recalls = (labels: readonly string[]) =>
    LARGEST_ASKED.map((largest) => recallAtTop(labels, toil, largest));
  return {
    tasks: new Set(toil.filter((task) => task !== null)).size,
    recalls: {
      exact: recalls(exact),
      leader: recalls(leader),
      ours: recalls(tasksOfTickets(tickets)),
    },
  };
}

/** Desks written by hand for this purpose: tasks in ten wordings and more, in several languages, with look-alikes. */
export function* measurePlanted(): Generator<Measurement> {
  for (const desk of [CLINIC_DESK, CITY_DESK, SHOP_DESK, WORKS_DESK]) {
    const planted = plantTickets(desk);
    const tickets = planted.map(({ ticket }) => ticket);
    const titles = tickets.map((ticket) => ticket.title ?? "");
    const { groupings, truth } = judgedOnly(
      { ...naive(titles), ours: tasksOfTickets(tickets) },
      planted.map(({ task }) => task),
    );
    const set = `own ${desk.name} desk, ${tickets.length} tickets`;
    yield* agreements(set, groupings, truth);
    yield {
      set,
      metric: `${desk.nearMisses.length} look-alikes: pairs of tickets kept apart`,
      ...compared(groupings, (labels) => shown(keptApart(labels, truth, desk.nearMisses))),
    };
  }
}
