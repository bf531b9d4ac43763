import { DE_CANDIDATE_ACTS } from "./de/candidate-acts";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what a person does with candidates in the browser, and of what the server refuses then. */
export const sayCandidateActs = plainSpeaker({ de: DE_CANDIDATE_ACTS });
