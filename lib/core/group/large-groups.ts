/** A group is large from ten tickets and .3 % of all tickets on. */
const LEAST_TICKETS = 10;
const LEAST_SHARE = 0.003;
/** Two large groups are two lines of a lead's ranking: to merge them wrongly costs more than to leave them apart. */
const MORE_ALIKE = 0.03;

/** How much more alike two groups must be because both are large. `join` adds the second group to the first. */
export class LargeGroups {
  private readonly tickets: number[];
  private readonly least: number;

  constructor(tickets: readonly number[]) {
    this.tickets = [...tickets];
    const total = tickets.reduce((sum, count) => sum + count, 0);
    this.least = Math.max(LEAST_TICKETS, LEAST_SHARE * total);
  }

  extra(left: number, right: number): number {
    const smaller = Math.min(this.tickets[left] ?? 0, this.tickets[right] ?? 0);
    return smaller >= this.least ? MORE_ALIKE : 0;
  }

  join(left: number, right: number): void {
    this.tickets[left] = (this.tickets[left] ?? 0) + (this.tickets[right] ?? 0);
  }
}
