/** From this share of its wordings on, a group is about an action; below, some mention one by the way. */
const ABOUT_ACTIONS = 0.2;
/** Where other evidence says that two groups are the same work, only a group mostly about an action is kept apart. */
const MOSTLY_ABOUT_ACTIONS = 0.5;
/** Two groups ask for the same action when so much of what one names is named by the other, too. */
const SAME_ACTIONS = 0.3;

/** An action is a group's own when most of its wordings name it and hardly any of the other's. */
const MOST = 0.5;
const FEW = 0.1;

/** Wordings that name each action, of a group in which somebody names one. */
type Counts = ReadonlyMap<string, number>;
type Named = { readonly counts: Counts; readonly wordings: number; readonly withAction: number };

const NO_ACTION: Counts = new Map();

/**
 * Keeps apart what asks for different actions: "renew the quota" and "approve the quota" share all their other words.
 *
 * Groups are named by a row; `join` adds the second group to the first. A group in which few wordings name an action
 * joins any other, and so does one with fewer than `leastWordings` that do. 8 bytes a wording without an action.
 */
export class ActionGuard {
  private readonly counts = new Map<number, Counts>();
  private readonly wordings: Int32Array;
  private readonly withAction: Int32Array;

  constructor(
    actions: readonly ReadonlySet<string>[],
    private readonly leastWordings = 1,
  ) {
    this.wordings = new Int32Array(actions.length).fill(1);
    this.withAction = Int32Array.from(actions, (named) => (named.size > 0 ? 1 : 0));
    // Wordings share their sets, and so the counts they begin with: few sets of actions occur.
    const begun = new Map<ReadonlySet<string>, Counts>();
    for (const [group, named] of actions.entries()) {
      if (named.size === 0) continue;
      const counts = begun.get(named) ?? new Map([...named].map((action) => [action, 1]));
      begun.set(named, counts);
      this.counts.set(group, counts);
    }
  }

  /** `isSameWork`: whether other evidence says that the groups are the same work. */
  permits(left: number, right: number, isSameWork = false): boolean {
    const [a, b] = [this.named(left), this.named(right)];
    const least = isSameWork ? MOSTLY_ABOUT_ACTIONS : ABOUT_ACTIONS;
    if (!isAboutActions(a, least) || !isAboutActions(b, least)) return true;
    if (Math.min(a.withAction, b.withAction) < this.leastWordings) return true;
    if (sharedActions(a, b) < SAME_ACTIONS) return false;
    // "Grant access to the archive", "revoke access to the archive": a noun that looks like an action is shared.
    const [one, other] = [hasOwnAction(a, b), hasOwnAction(b, a)];
    // "Book the hall", "cancel the booking of the hall": an action of its own on one side is enough.
    return isSameWork ? !(one && other) : !(one || other);
  }

  /** Whether both groups are about actions, and about the same ones. */
  agrees(left: number, right: number): boolean {
    const both = [left, right].every((group) => isAboutActions(this.named(group), ABOUT_ACTIONS));
    return both && this.permits(left, right);
  }

  join(left: number, right: number): void {
    this.wordings[left] = (this.wordings[left] ?? 0) + (this.wordings[right] ?? 0);
    this.withAction[left] = (this.withAction[left] ?? 0) + (this.withAction[right] ?? 0);
    const added = this.counts.get(right);
    if (!added) return;
    const counts = new Map(this.counts.get(left));
    for (const [action, count] of added) counts.set(action, (counts.get(action) ?? 0) + count);
    this.counts.set(left, counts);
    this.counts.delete(right);
  }

  private named(group: number): Named {
    return {
      counts: this.counts.get(group) ?? NO_ACTION,
      wordings: this.wordings[group] ?? 1,
      withAction: this.withAction[group] ?? 0,
    };
  }
}

function isAboutActions({ wordings, withAction }: Named, least: number): boolean {
  return withAction / wordings >= least;
}

/** Whether most of a group's wordings name an action that hardly any of the other's do. */
function hasOwnAction(group: Named, other: Named): boolean {
  return [...group.counts].some(
    ([action, count]) =>
      count / group.withAction >= MOST && (other.counts.get(action) ?? 0) / other.withAction <= FEW,
  );
}

/** The smaller of the two shares in which each group's wordings name an action that prevails in the other. */
function sharedActions(a: Named, b: Named): number {
  return Math.min(shareNamedBy(a, b), shareNamedBy(b, a));
}

function shareNamedBy(group: Named, other: Named): number {
  let shared = 0;
  for (const [action, count] of group.counts) {
    const share = (other.counts.get(action) ?? 0) / other.withAction;
    if (share >= SAME_ACTIONS) shared += count;
  }
  return Math.min(1, shared / group.withAction);
}
