import { problem } from "@/lib/server/errors";
import { paperOf, printPdf } from "@/lib/server/report/print-pdf";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { reportDownload } from "@/lib/server/report/report-download";

export const dynamic = "force-dynamic";

/** The report page (`?workspace=slug`, `&paper=letter`) as a PDF of one page; 501 where no Chromium is installed. */
export async function GET(request: Request): Promise<Response> {
  if (printingBrowser() === null)
    return problem(
      501,
      "NO_CHROMIUM",
      "This machine has no Chromium to print with. Print the page from your browser instead.",
    );
  return reportDownload(request, { extension: "pdf", type: "application/pdf" }, ({ page }) =>
    printPdf(page, { cookies: request.headers.get("cookie") ?? "", paper: paperOf(request) }),
  );
}
