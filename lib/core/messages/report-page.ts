import { DE_REPORT_PAGE } from "./de/report-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of the report, which its view does not say: headings, buttons, what an act did or refused. */
export const sayReportPage = plainSpeaker({ de: DE_REPORT_PAGE });
