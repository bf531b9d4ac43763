import { useFormats } from "#formats";
import { LinkTabs } from "@/components/ui/tabs";
import { saySettings } from "@/lib/core/messages/settings";

type Props = {
  readonly workspace: string;
  readonly current:
    | "workspace"
    | "assumptions"
    | "classifier"
    | "sources"
    | "leaveOuts"
    | "people"
    | "notices"
    | "reports"
    | "data";
  readonly mayManage: boolean;
  readonly mayWrite: boolean;
  readonly mayErase: boolean;
};

/** The pages of the settings, as far as the visitor may see them. */
export function SettingsTabs({ workspace, current, mayManage, mayWrite, mayErase }: Props) {
  const formats = useFormats();
  const base = `/${workspace}/settings`;
  const tabs = [
    { key: "workspace", text: saySettings(formats, "Workspace"), href: base },
    {
      key: "assumptions",
      text: saySettings(formats, "Assumptions"),
      href: `/${workspace}/assumptions`,
    },
    { key: "classifier", text: saySettings(formats, "Classifier"), href: `${base}/classifier` },
    { key: "sources", text: saySettings(formats, "Sources"), href: `${base}/sources` },
    { key: "leaveOuts", text: saySettings(formats, "Leave-outs"), href: `${base}/leave-outs` },
    ...(mayManage
      ? [{ key: "people", text: saySettings(formats, "People"), href: `${base}/people` }]
      : []),
    ...(mayWrite
      ? [{ key: "notices", text: saySettings(formats, "Notices"), href: `${base}/notices` }]
      : []),
    ...(mayWrite
      ? [{ key: "reports", text: saySettings(formats, "Report mails"), href: `${base}/reports` }]
      : []),
    ...(mayErase
      ? [{ key: "data", text: saySettings(formats, "Data"), href: `${base}/data` }]
      : []),
  ];
  return (
    <div className="mb-5 border-line border-b">
      <LinkTabs
        label={saySettings(formats, "Settings")}
        tabs={tabs.map((tab) => ({ ...tab, count: "", isCurrent: tab.key === current }))}
      />
    </div>
  );
}
