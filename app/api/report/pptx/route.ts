import { reportDownload } from "@/lib/server/report/report-download";
import { writeSlides } from "@/lib/server/report/write-slides";

export const dynamic = "force-dynamic";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The report (`?workspace=slug`, `&for=` a part of it) as slides with native charts. */
export function GET(request: Request): Promise<Response> {
  return reportDownload(request, { extension: "pptx", type: TYPE }, ({ slides }) =>
    writeSlides(slides),
  );
}
