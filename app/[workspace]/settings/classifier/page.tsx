import { GroupAnew } from "@/components/toil/classifier/group-anew";
import { ClassifierScreen } from "@/components/toil/classifier-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import quality from "@/lib/core/report/settings/measured-quality.json";
import { agreementOf } from "@/lib/core/score/agreement";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { classifierRecord } from "@/lib/server/store/questions/classifier-record";
import { readSettings } from "@/lib/server/store/settings";

export const generateMetadata = titled("Classifier");

type Props = { readonly params: Promise<{ workspace: string }> };

export default async function ClassifierPage({ params }: Props) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "settings.read");
  const [record, { settings }] = await Promise.all([classifierRecord(scope), readSettings(scope)]);
  return (
    <ClassifierScreen
      tabs={<SettingsTabs workspace={workspace} current="classifier" {...settingsPages(role)} />}
      action={can(role, "verdicts.write") ? <GroupAnew workspace={workspace} /> : null}
      input={{
        agreement: agreementOf(record?.judged ?? []),
        model: record?.model ?? null,
        run: record,
        measured: quality,
        formats: settings,
      }}
    />
  );
}
