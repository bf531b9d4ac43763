/** What `toilbox report` can write. */
export const REPORT_FORMATS = ["json", "pdf", "pptx", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
