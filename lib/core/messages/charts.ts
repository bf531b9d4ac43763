import { DE_CHARTS } from "./de/charts";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what stands around charts and explains how to read them. */
export const sayCharts = plainSpeaker({ de: DE_CHARTS });
