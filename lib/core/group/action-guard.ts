/** From this share of its wordings on, a group is about an action; below, some mention one by the way. */
const ABOUT_ACTIONS = 0.2;
/** Where other evidence says that two groups are the same work, only a group mostly about an action is kept apart. */
const MOSTLY_ABOUT_ACTIONS = 0.5;
/** Two groups ask for the same action when so much of what one names is named by the other, too. */
const SAME_ACTIONS = 0.3;

/** An action is a group's own when most of its wordings name it and hardly any of the other's. */
const MOST = 0.5;
const FEW = 0.1;

type Named = { readonly counts: Map<string, number>; wordings: number; withAction: number };

/**
 * Keeps apart what asks for different actions: "renew the quota" and "approve the quota" share all their other words.
 *
 * Groups are named by a row; `join` adds the second group to the first. A group in which few wordings name an action
 * joins any other, and so does one with fewer than `leastWordings` that do.
 */
export class ActionGuard {
  private readonly groups: Named[];

  constructor(
    actions: readonly ReadonlySet<string>[],
    private readonly leastWordings = 1,
  ) {
    this.groups = actions.map((named) => ({
      counts: new Map([...named].map((action) => [action, 1])),
      wordings: 1,
      withAction: named.size > 0 ? 1 : 0,
    }));
  }

  /** `isSameWork`: whether other evidence says that the groups are the same work. */
  permits(left: number, right: number, isSameWork = false): boolean {
    const [a, b] = [this.groups[left], this.groups[right]];
    const least = isSameWork ? MOSTLY_ABOUT_ACTIONS : ABOUT_ACTIONS;
    if (!a || !b || !isAboutActions(a, least) || !isAboutActions(b, least)) return true;
    if (Math.min(a.withAction, b.withAction) < this.leastWordings) return true;
    if (sharedActions(a, b) < SAME_ACTIONS) return false;
    // "Grant access to the archive", "revoke access to the archive": a noun that looks like an action is shared.
    return !(hasOwnAction(a, b) && hasOwnAction(b, a));
  }

  /** Whether both groups are about actions, and about the same ones. */
  agrees(left: number, right: number): boolean {
    const [a, b] = [this.groups[left], this.groups[right]];
    if (!a || !b || !isAboutActions(a, ABOUT_ACTIONS) || !isAboutActions(b, ABOUT_ACTIONS))
      return false;
    return this.permits(left, right);
  }

  join(left: number, right: number): void {
    const [a, b] = [this.groups[left], this.groups[right]];
    if (!a || !b) return;
    for (const [action, count] of b.counts)
      a.counts.set(action, (a.counts.get(action) ?? 0) + count);
    a.wordings += b.wordings;
    a.withAction += b.withAction;
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
