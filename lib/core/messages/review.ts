import { DE_REVIEW } from "./de/review";
import { speaker } from "./speaker";

/** Messages between an upload and its import: what was recognised, what is in doubt, what would change. */
export const sayReview = speaker({ de: DE_REVIEW });
