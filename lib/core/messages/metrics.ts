import { DE_METRICS } from "./de/metrics";
import { speaker } from "./speaker";

/** Names, definitions, formulas and units of the numbers of all pages. */
export const sayMetrics = speaker({ de: DE_METRICS });
