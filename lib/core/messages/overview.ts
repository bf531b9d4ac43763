import { DE_OVERVIEW } from "./de/overview";
import { speaker } from "./speaker";

/** Messages of the overview. What its parts in the browser say is in overview-page. */
export const sayOverview = speaker({ de: DE_OVERVIEW });
