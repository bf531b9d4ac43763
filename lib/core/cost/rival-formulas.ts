/**
 * Two formulas in common use, for comparison only: both count elapsed or assumed time as work, and overstate a desk's
 * cost many times over.
 */
export type RivalFigure = { readonly cost: number; readonly hours: number };

/** Tickets x priority factor x notes x a price (and a time) per note. */
export function costByNotes(
  desk: { readonly tickets: number; readonly priorityFactor: number; readonly notes: number },
  perNote: { readonly price: number; readonly hours: number },
): RivalFigure {
  const notes = desk.tickets * desk.priorityFactor * desk.notes;
  return { cost: notes * perNote.price, hours: notes * perNote.hours };
}

/** Tickets x mean time to resolve x hourly rate: waiting is paid as if it were work. */
export function costByTimeToResolve(
  desk: { readonly tickets: number; readonly hoursToResolve: number },
  rate: number,
): RivalFigure {
  const hours = desk.tickets * desk.hoursToResolve;
  return { cost: hours * rate, hours };
}
