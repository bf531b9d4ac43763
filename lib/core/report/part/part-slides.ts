import {
  largestTasks,
  type ReportSlides,
  slideDecisions,
  slideNotes,
  slideNumbers,
  slideWords,
} from "../box/report-slides";
import { coverageText } from "../coverage/coverage-view";
import { type PartInput, partFigures } from "./part-figures";
import type { PartView } from "./part-view";

/** The slides of a department or a service owner: its numbers and largest tasks, then the plan and what to decide. */
export function partSlides(input: PartInput, view: PartView): ReportSlides {
  const { settings } = input.report;
  const { tasks, cost } = partFigures(input);
  const isMoney = cost !== null;
  const chart = largestTasks(
    tasks.map((one) => ({
      title: one.task.title,
      weight: isMoney ? (one.cost ?? 0) : one.hours,
    })),
    isMoney,
    settings,
  );
  const { asOf } = view;
  const whose = `${view.audience}: ${view.name}`;
  return {
    verdict: view.verdict,
    asOf,
    words: {
      ...slideWords(settings, { asOf, tasks: chart }),
      asOf: coverageText(input.report.coverage, settings),
      subject: whose,
    },
    boxName: whose,
    numbers: slideNumbers(view.numbers),
    tasks: chart,
    axes: [view.inside, view.outside].map(({ title, figure, note }) => ({
      name: title,
      figure,
      note,
    })),
    decisions: slideDecisions(view.decisions),
    notes: slideNotes(view.notes),
  };
}
