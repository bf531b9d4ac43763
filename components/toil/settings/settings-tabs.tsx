import { LinkTabs } from "@/components/ui/tabs";

type Props = {
  readonly workspace: string;
  readonly current:
    | "workspace"
    | "assumptions"
    | "classifier"
    | "sources"
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
  const base = `/${workspace}/settings`;
  const tabs = [
    { key: "workspace", text: "Workspace", href: base },
    { key: "assumptions", text: "Assumptions", href: `/${workspace}/assumptions` },
    { key: "classifier", text: "Classifier", href: `${base}/classifier` },
    { key: "sources", text: "Sources", href: `${base}/sources` },
    ...(mayManage ? [{ key: "people", text: "People", href: `${base}/people` }] : []),
    ...(mayWrite ? [{ key: "notices", text: "Notices", href: `${base}/notices` }] : []),
    ...(mayWrite ? [{ key: "reports", text: "Report mails", href: `${base}/reports` }] : []),
    ...(mayErase ? [{ key: "data", text: "Data", href: `${base}/data` }] : []),
  ];
  return (
    <div className="mb-5 border-line border-b">
      <LinkTabs
        label="Settings"
        tabs={tabs.map((tab) => ({ ...tab, count: "", isCurrent: tab.key === current }))}
      />
    </div>
  );
}
