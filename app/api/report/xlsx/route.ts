import { reportDownload } from "@/lib/server/report/report-download";
import { writeWorkbook } from "@/lib/server/report/write-workbook";

export const dynamic = "force-dynamic";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The report (`?workspace=slug`, `&for=` a part of it) as a workbook with formulas. */
export function GET(request: Request): Promise<Response> {
  return reportDownload(request, { extension: "xlsx", type: TYPE }, ({ workbook }) =>
    writeWorkbook(workbook),
  );
}
