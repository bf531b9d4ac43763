import { paperOfLocale } from "@/lib/core/report/print/paper";
import { publicAddress } from "@/lib/server/access/public-address";
import { problem } from "@/lib/server/errors";
import { paperOf, printPdf } from "@/lib/server/report/print-pdf";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { reportDownload } from "@/lib/server/report/report-download";

export const dynamic = "force-dynamic";

/**
 * The report page (`?workspace=slug`) as a PDF of one page, on the paper of the workspace's region or on the one named
 * (`&paper=a4`, `&paper=letter`); 501 where no Chromium is installed.
 */
export async function GET(request: Request): Promise<Response> {
  if (printingBrowser() === null)
    return problem(
      501,
      "NO_CHROMIUM",
      "This machine has no Chromium to print with. Print the page from your browser instead.",
    );
  return reportDownload(
    request,
    { extension: "pdf", type: "application/pdf" },
    ({ page, formats }) =>
      printPdf(page, {
        cookies: request.headers.get("cookie") ?? "",
        paper: paperOf(request) ?? paperOfLocale(formats),
        address: `${publicAddress(request.headers)}${page}`,
      }),
  );
}
