import { DE_NOTHING_RANKED } from "./de/nothing-ranked";
import { speaker } from "./speaker";

/** Messages of a page before there is a ranking. */
export const sayNothingRanked = speaker({ de: DE_NOTHING_RANKED });
