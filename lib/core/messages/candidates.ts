import { DE_CANDIDATES } from "./de/candidates";
import { speaker } from "./speaker";

/** Messages of the list of candidates and of the page of one, as far as the server says them. */
export const sayCandidates = speaker({ de: DE_CANDIDATES });
