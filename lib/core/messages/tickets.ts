import { DE_TICKETS } from "./de/tickets";
import { speaker } from "./speaker";

/** Messages of the page of tickets, and of what its rows have in common. */
export const sayTickets = speaker({ de: DE_TICKETS });
