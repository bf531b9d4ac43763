import { type Application, applicationOfService } from "../domain/application";
import type { CostedTask } from "../domain/weighed-applications";
import { type Burdens, splitWork, type TicketSplit, ticketsByName } from "./split-work";

/** The tickets of a task by application; what no service names is under null. */
export function byApplication(applications: readonly Application[]): TicketSplit {
  const applicationOf = applicationOfService(applications);
  return ({ services, tickets }) => ticketsByName({ names: services, tickets }, applicationOf);
}

/** What every task costs, split between the applications that its tickets are about. O(tasks x services). */
export function burdensOf(
  tasks: readonly CostedTask[],
  applications: readonly Application[],
): Burdens {
  return splitWork(tasks, byApplication(applications));
}
