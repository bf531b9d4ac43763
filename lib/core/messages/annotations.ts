import { DE_ANNOTATIONS } from "./de/annotations";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what is noted on charts over time, and of how people do it. */
export const sayAnnotations = plainSpeaker({ de: DE_ANNOTATIONS });
