import { DE_REVIEW_ANSWERS } from "./de/review-answers";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the parts of a review that are answered in the browser. */
export const sayReviewAnswers = plainSpeaker({ de: DE_REVIEW_ANSWERS });
