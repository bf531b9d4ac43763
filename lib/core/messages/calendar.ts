import { DE_CALENDAR } from "./de/calendar";
import { speaker } from "./speaker";

/** Messages of what a calendar of days says. */
export const sayCalendar = speaker({ de: DE_CALENDAR });
