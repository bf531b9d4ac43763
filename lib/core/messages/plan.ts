import { DE_PLAN } from "./de/plan";
import { speaker } from "./speaker";

/** Messages of the plan: its rows with their reasons, its bridge and its charts. */
export const sayPlan = speaker({ de: DE_PLAN });
