import { DE_OVERVIEW_PAGE } from "./de/overview-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of those parts of the overview that are drawn in the browser. */
export const sayOverviewPage = plainSpeaker({ de: DE_OVERVIEW_PAGE });
