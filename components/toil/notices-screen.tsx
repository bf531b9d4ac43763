import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayNotices } from "@/lib/core/messages/notices";
import { WebhookForm } from "./notices/webhook-form";
import { PageHeader } from "./page-header";

export type WebhookOutcome = { readonly ok: boolean; readonly message: string };

export type WebhookProps = {
  /** Null while nobody is called. */
  readonly webhook: {
    readonly url: string;
    readonly secret: string;
    readonly lastCall: string;
  } | null;
  readonly save: (before: WebhookOutcome | null, form: FormData) => Promise<WebhookOutcome>;
  readonly attempt: () => Promise<WebhookOutcome>;
};

type Props = WebhookProps & { readonly tabs: ReactNode; readonly sendsMail: boolean };

/** Who is told when an import ends, and in which ways. */
export function NoticesScreen({ tabs, sendsMail, ...props }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{sayNotices(formats, "Settings")}</strong>}
        title={sayNotices(formats, "Notices")}
        note={sayNotices(
          formats,
          "When an import ends, whoever asked for it sees it at the bell. These hear of it as well.",
        )}
      />
      {tabs}
      <div className="grid gap-4">
        <Card
          title={sayNotices(formats, "Webhook")}
          note={sayNotices(
            formats,
            "Called once for every import that ends, and again up to twice when nobody answers.",
          )}
        >
          <WebhookForm {...props} />
        </Card>
        <Card
          title={sayNotices(formats, "Mail")}
          note={sayNotices(
            formats,
            "To whoever asked for an import that took longer than a minute.",
          )}
        >
          <p className="text-13 text-text-2">
            {sendsMail
              ? sayNotices(formats, "This installation sends mail.")
              : sayNotices(
                  formats,
                  "This installation sends no mail. Whoever runs Toilbox turns it on with TOILBOX_SMTP_URL and TOILBOX_MAIL_FROM.",
                )}
          </p>
        </Card>
      </div>
    </>
  );
}
