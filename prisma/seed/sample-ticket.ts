import type { Chance } from "./chance";
import { typeInHurry } from "./hurried-typing";
import { teamMember } from "./people";
import { DAY, nextOfficeTime, timeOfDay } from "./sample-calendar";
import type { SampleTask, Wording } from "./sample-task";
import { type Narrator, openStory, type Story } from "./story";

export type SampleComment = { readonly at: number; readonly author: string; readonly text: string };

/** One ticket of the sample in plain words; a desk's shape turns it into a row. Times are milliseconds, UTC. */
export type SampleTicket = {
  readonly task: SampleTask;
  readonly openedAt: number;
  /** null: still open when the export was made. */
  readonly resolvedAt: number | null;
  readonly acknowledgedAt: number;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly code: string;
  readonly priority: 1 | 2 | 3 | 4 | 5;
  readonly channel: string;
  readonly caller: string;
  readonly assignee: string;
  readonly group: string;
  readonly service: string;
  readonly category: string;
  readonly subcategory: string;
  readonly item: string;
  readonly issueType: string;
  readonly handOffs: number;
  readonly reopens: number;
  readonly workedMinutes: number | null;
  readonly comments: readonly SampleComment[];
};

/** A ticket is filed wrongly this often, whatever it is about. */
const MISFILED_SHARE = 0.05;
const MISFILED = ["Inquiry / Help", "General"] as const;

/** 1 would spread the wordings evenly; at 1.4 the first of twelve is told about twice as often. */
const FAVOUR = 1.4;

/** When a ticket of the task arrives on a day. */
export function arrivalTime(task: SampleTask, dayAt: number, chance: Chance): number {
  return dayAt + timeOfDay(task.hours, chance.unit(), chance.unit());
}

/** Tells one ticket that arrived at `openedAt`; `exportAt` is when the file was made. */
export function tellTicket(
  task: SampleTask,
  narrator: Narrator,
  times: { readonly openedAt: number; readonly exportAt: number },
): SampleTicket {
  const { chance } = narrator;
  const story = openStory(narrator, task.words, times.openedAt);
  const text = tellText(task, story, chance);
  const group = chance.weighted(task.group);
  const assignee = teamMember(group, chance.int(6));
  const elapsed = chance.around(task.elapsedHours[0], task.elapsedHours[1]) * 3_600_000;
  const due = dueTime(task, times.openedAt + Math.round(Math.max(120_000, elapsed) / 1000) * 1000);
  const resolvedAt = due < times.exportAt ? due : null;
  const minutes = Math.max(1, chance.around(task.minutes[0], task.minutes[1]));
  const [category, subcategory] = chance.happens(MISFILED_SHARE)
    ? MISFILED
    : chance.weighted(task.category);
  const note = story.tell(chance.pick(task.notes));
  return {
    task,
    openedAt: times.openedAt,
    resolvedAt,
    acknowledgedAt:
      times.openedAt + Math.round((due - times.openedAt) * 0.0003 * (1 + chance.int(500))),
    ...text,
    note: resolvedAt === null ? "" : note,
    code: chance.weighted(task.codes),
    priority: chance.weighted(task.priorities),
    channel: chance.weighted(task.channels),
    caller: story.tell("{caller}"),
    assignee,
    group,
    service: chance.weighted(task.service),
    category,
    subcategory,
    item: story.tell(task.item),
    issueType: chance.weighted(task.issueType),
    handOffs: chance.count(task.handOffs),
    reopens: chance.happens(task.reopenShare) ? 1 : 0,
    workedMinutes: chance.happens(task.loggedShare) ? minutes : null,
    comments: tellComments(task, story, {
      chance,
      assignee,
      note,
      openedAt: times.openedAt,
      due,
      resolvedAt,
    }),
  };
}

/** Work that waits for the office is finished in the office. */
function dueTime(task: SampleTask, at: number): number {
  return task.hours === "office" || task.hours === "early" ? nextOfficeTime(at) : at;
}

function tellText(task: SampleTask, story: Story, chance: Chance) {
  const wording: Wording = pickFavourite(task.wordings, chance);
  const [titleText, ownDescription] = typeof wording === "string" ? [wording, null] : wording;
  const title = story.tell(titleText);
  const description = story.tell(ownDescription ?? chance.pick(task.descriptions));
  return { title: chance.happens(task.hurry) ? typeInHurry(title, chance) : title, description };
}

/** Some ways to say it are commoner than others: earlier ones are picked more often. */
function pickFavourite<T>(list: readonly T[], chance: Chance): T {
  const place = Math.floor(list.length * chance.unit() ** FAVOUR);
  return list[place] ?? chance.pick(list);
}

type CommentFacts = {
  readonly chance: Chance;
  readonly assignee: string;
  readonly note: string;
  readonly openedAt: number;
  readonly due: number;
  readonly resolvedAt: number | null;
};

const CHATTER = [
  "On it.",
  "Taking this one.",
  "Thanks, will have a look in a minute.",
  "Picked up from the queue.",
  "Working on it now.",
] as const;

/** A few words on the way, and the closing note as the last comment of a resolved ticket. */
function tellComments(
  task: SampleTask,
  story: Story,
  facts: CommentFacts,
): readonly SampleComment[] {
  const { chance } = facts;
  const [fewest, most] = task.comments;
  const total = fewest + chance.int(most - fewest + 1);
  const comments: SampleComment[] = [];
  for (let index = 0; index < total; index += 1) {
    const isLast = index === total - 1;
    const at = facts.openedAt + Math.floor(((facts.due - facts.openedAt) * (index + 1)) / total);
    if (isLast && facts.resolvedAt !== null) {
      comments.push({ at, author: facts.assignee, text: facts.note });
    } else if (at < (facts.resolvedAt ?? facts.openedAt + DAY / 24)) {
      const isPlain = task.chatter.length === 0;
      const pool = isPlain ? CHATTER : task.chatter;
      const author = isPlain || chance.happens(0.6) ? facts.assignee : story.tell("{caller}");
      comments.push({ at, author, text: story.tell(chance.pick(pool)) });
    }
  }
  return comments;
}
