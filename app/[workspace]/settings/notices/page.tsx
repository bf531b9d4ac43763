import { NoticesScreen } from "@/components/toil/notices-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import { lastCall } from "@/lib/core/report/notices/webhook-view";
import { titled } from "@/lib/server/access/page-title";
import { settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { webhookSecret } from "@/lib/server/notify/call-webhook";
import { sendsMail } from "@/lib/server/notify/send-mail";
import { findWebhook } from "@/lib/server/store/webhooks";
import { saveWebhook, tryWebhook } from "./webhook-actions";

export const generateMetadata = titled("Notices");

export default async function NoticesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { scope, role, formats } = await requireVisit(workspace, "settings.write");
  const webhook = await findWebhook(scope);
  return (
    <NoticesScreen
      tabs={<SettingsTabs workspace={workspace} current="notices" {...settingsPages(role)} />}
      sendsMail={sendsMail()}
      webhook={
        webhook && {
          url: webhook.url,
          secret: webhookSecret(scope.workspaceId),
          lastCall: lastCall(webhook, formats),
        }
      }
      save={saveWebhook.bind(null, workspace)}
      attempt={tryWebhook.bind(null, workspace)}
    />
  );
}
