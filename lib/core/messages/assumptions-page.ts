import { DE_ASSUMPTIONS_PAGE } from "./de/assumptions-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of assumptions, which its view does not say. */
export const sayAssumptionsPage = plainSpeaker({ de: DE_ASSUMPTIONS_PAGE });
