import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import { Door } from "@/components/toil/door";
import { SharePassword } from "@/components/toil/report/share-password";
import { SharedScreen } from "@/components/toil/report/shared-screen";
import { formatDate } from "@/lib/core/report/format";
import { openShare } from "@/lib/server/report/open-share";

export const metadata: Metadata = {
  title: "Shared report",
  robots: { index: false, follow: false },
};

type Props = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Days are told in UTC: whoever reads has no workspace whose zone could count. */
const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };

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
  switch (opened.kind) {
    case "gone":
      return (
        <Door
          title="This link does not work any more"
          note="It was taken back or is too old. Ask the person who sent it for a new one."
        >
          {null}
        </Door>
      );
    case "too many":
      return (
        <Door title="Too many at once" note="Wait a minute, then open the link again.">
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
        <SharedScreen
          organisation={opened.organisation}
          view={opened.report.view}
          until={formatDate(opened.expiresAt, FORMATS)}
        />
      );
  }
}
