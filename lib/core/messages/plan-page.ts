import { DE_PLAN_PAGE } from "./de/plan-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of the plan, which its views do not say: headings, controls, what an act did or refused. */
export const sayPlanPage = plainSpeaker({ de: DE_PLAN_PAGE });
