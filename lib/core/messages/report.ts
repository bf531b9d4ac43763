import { DE_REPORT } from "./de/report";
import { speaker } from "./speaker";

/** Messages of the report: what its views, files and mails say. What its page adds is in report-page. */
export const sayReport = speaker({ de: DE_REPORT });
