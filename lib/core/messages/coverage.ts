import { DE_COVERAGE } from "./de/coverage";
import { speaker } from "./speaker";

/** Messages of the line that says what totals rest on, and of the list of leave-outs. */
export const sayCoverage = speaker({ de: DE_COVERAGE });
