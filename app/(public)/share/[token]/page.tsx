import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import { Door } from "@/components/toil/door";
import { SharePassword } from "@/components/toil/report/share-password";
import { SharedScreen } from "@/components/toil/report/shared-screen";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { formatDate } from "@/lib/core/report/format";
import { localeOfBrowser } from "@/lib/server/access/browser-locale";
import { titled } from "@/lib/server/access/page-title";
import { openShare } from "@/lib/server/report/open-share";
import { SpeakFormats } from "@/lib/speech/client-formats";
import { ENGLISH } from "@/lib/speech/english";
import { speakIn } from "@/lib/speech/server-formats";

export const generateMetadata = titled("Shared report", {
  robots: { index: false, follow: false },
});

type Props = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SharePage({ params, searchParams }: Props) {
  await connection();
  const [{ token }, asked, jar, sent] = await Promise.all([
    params,
    searchParams,
    cookies(),
    headers(),
  ]);
  const opened = await openShare(token, {
    headers: sent,
    cookie: (name) => jar.get(name)?.value,
  });
  // Days are told in UTC: whoever reads has no workspace whose zone could count.
  const locale =
    opened.kind === "open"
      ? (opened.report.view.locale ?? ENGLISH.locale)
      : localeOfBrowser(sent.get("accept-language"));
  const formats = { ...ENGLISH, locale };
  speakIn(formats);
  switch (opened.kind) {
    case "gone":
      return (
        <Door
          title={sayReportPage(formats, "This link does not work any more")}
          note={sayReportPage(
            formats,
            "It was taken back or is too old. Ask the person who sent it for a new one.",
          )}
        >
          {null}
        </Door>
      );
    case "too many":
      return (
        <Door
          title={sayReportPage(formats, "Too many at once")}
          note={sayReportPage(formats, "Wait a minute, then open the link again.")}
        >
          {null}
        </Door>
      );
    case "locked":
      return (
        <SharePassword
          token={token}
          organisation={opened.organisation}
          isWrong={asked.wrong !== undefined}
          mustWait={asked.wait !== undefined}
        />
      );
    case "open":
      return (
        <SpeakFormats formats={formats}>
          <SharedScreen
            organisation={opened.organisation}
            view={opened.report.view}
            until={formatDate(opened.expiresAt, formats)}
          />
        </SpeakFormats>
      );
  }
}
