import type { Metadata } from "next";
import { NoticesScreen } from "@/components/toil/notices-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { formatMoment } from "@/lib/core/report/format";
import { settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { webhookSecret } from "@/lib/server/notify/call-webhook";
import { sendsMail } from "@/lib/server/notify/send-mail";
import { readSettings } from "@/lib/server/store/settings";
import { findWebhook } from "@/lib/server/store/webhooks";
import { saveWebhook, tryWebhook } from "./webhook-actions";

export const metadata: Metadata = { title: "Notices" };

export default async function NoticesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "settings.write");
  const [webhook, { settings }] = await Promise.all([findWebhook(scope), readSettings(scope)]);
  return (
    <NoticesScreen
      tabs={<SettingsTabs workspace={workspace} current="notices" {...settingsPages(role)} />}
      sendsMail={sendsMail()}
      webhook={
        webhook && {
          url: webhook.url,
          secret: webhookSecret(scope.workspaceId),
          lastCall:
            webhook.calledAt && webhook.outcome
              ? `Last call ${formatMoment(webhook.calledAt, settings)}: ${webhook.outcome}.`
              : "Not called yet.",
        }
      }
      save={saveWebhook.bind(null, workspace)}
      attempt={tryWebhook.bind(null, workspace)}
    />
  );
}
