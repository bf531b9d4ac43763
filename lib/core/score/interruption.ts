import type { CriterionScore } from "@/lib/core/domain/candidate";
import type { TaskFacts } from "@/lib/core/domain/task-facts";
import { PRIORITIES, type Priority } from "@/lib/core/domain/ticket";
import { composeCriterion, OPEN_GATE } from "./compose-criterion";
import { absent, countWords, coverageOf, type Measured, shareOf, shareWords } from "./measured";
import { PRIORITY_URGENCY } from "./scoring-defaults";

/** (off + 2 x sleep share) / .5, at most 1: a quarter of the tickets at night is as bad as it gets. */
export function offHoursScore(offShare: number, sleepShare: number): number {
  return Math.min(1, (offShare + 2 * sleepShare) / 0.5);
}

function channel(facts: TaskFacts): Measured {
  const { told, mean, counts } = facts.channels;
  if (told === 0) return absent("channel");
  const named = Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([name, count]) => `${name} ${shareWords(count / told)}`);
  return {
    name: "channel",
    raw: mean,
    words: named.join(", "),
    value: mean,
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: told,
    rows: "channel",
  };
}

/** Planned dates or the calendar's pattern, whichever more tickets tell. */
function unplanned(facts: TaskFacts): Measured {
  const byCalendar = facts.calendarExplained === null ? 0 : facts.datedCount;
  if (facts.planned.told > 0 && facts.planned.told >= byCalendar) {
    const share = shareOf(facts.planned);
    return {
      name: "unplanned",
      raw: share,
      words: `${shareWords(share)} planned`,
      value: 1 - share,
      coverage: coverageOf(facts.planned.told, facts.scoredCount),
      ticketCount: facts.planned.told,
      rows: "planned",
    };
  }
  if (facts.calendarExplained === null) return absent("unplanned");
  return {
    name: "unplanned",
    raw: facts.calendarExplained,
    words: `weekday or day of the month explains ${shareWords(facts.calendarExplained)}`,
    value: 1 - facts.calendarExplained,
    coverage: coverageOf(facts.datedCount, facts.scoredCount),
    ticketCount: facts.datedCount,
    rows: "dated",
  };
}

function urgency(facts: TaskFacts): Measured {
  const { told, counts } = facts.priorities;
  if (told === 0) return absent("urgency");
  const sum = PRIORITIES.reduce((total, one) => total + PRIORITY_URGENCY[one] * counts[one], 0);
  const most = PRIORITIES.reduce<Priority>((a, b) => (counts[b] > counts[a] ? b : a), 1);
  return {
    name: "urgency",
    raw: sum / told,
    words: `P${most} in ${shareWords(counts[most] / told)}`,
    value: sum / told,
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: told,
    rows: "priority",
  };
}

function offHours(facts: TaskFacts): Measured {
  const { business, off, sleep } = facts.hours;
  const told = business + off + sleep;
  if (told === 0) return absent("offHours", "no time of day in the export");
  return {
    name: "offHours",
    raw: (off + sleep) / told,
    words: `${shareWords((off + sleep) / told)} out of hours, ${shareWords(sleep / told)} at night`,
    value: offHoursScore(off / told, sleep / told),
    coverage: coverageOf(told, facts.scoredCount),
    ticketCount: told,
    rows: "timed",
  };
}

function fragmentation(facts: TaskFacts): Measured {
  if (facts.overlaps.told === 0) return absent("fragmentation");
  const share = shareOf(facts.overlaps);
  return {
    name: "fragmentation",
    raw: share,
    words: `${countWords(facts.overlaps.hits)} of ${countWords(facts.overlaps.told)} began while the same person had another in progress`,
    value: share,
    coverage: coverageOf(facts.overlaps.told, facts.scoredCount),
    ticketCount: facts.assignedCount,
    rows: "assigned",
  };
}

/** How much a task interrupts: channel, plan, urgency, hours and overlap. Source: the SRE book ("interrupt-driven and reactive"). */
export function scoreInterruption(facts: TaskFacts): CriterionScore {
  return composeCriterion(
    "interrupt",
    [channel(facts), unplanned(facts), urgency(facts), offHours(facts), fragmentation(facts)],
    { ticketCount: facts.scoredCount, gate: OPEN_GATE },
  );
}
