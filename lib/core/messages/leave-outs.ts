import { DE_LEAVE_OUTS } from "./de/leave-outs";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of leave-outs that are said in the browser: its list and its form. */
export const sayLeaveOuts = plainSpeaker({ de: DE_LEAVE_OUTS });
