import { DE_WEEKDAYS } from "./de/weekdays";
import { plainSpeaker } from "./plain-speaker";

/** The weekdays, whole and short. */
export const sayWeekday = plainSpeaker({ de: DE_WEEKDAYS });
