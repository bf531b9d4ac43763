import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { Preferences } from "@/lib/core/domain/preferences";
import { sayPersonal } from "@/lib/core/messages/personal";
import { PageHeader } from "./page-header";
import { PreferenceFields } from "./personal/preference-fields";
import type { SavePreferences } from "./personal/save-preferences";

type Props = {
  readonly person: { readonly name: string; readonly email: string; readonly role: string };
  readonly preferences: Preferences;
  readonly save: SavePreferences;
};

/** How one person likes the screens of this workspace. */
export function PersonalScreen({ person, preferences, save }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{sayPersonal(formats, "Your settings")}</strong>}
        title={person.name}
        note={sayPersonal(formats, "These are yours alone, in this workspace, on every device.")}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Card title={sayPersonal(formats, "Keys and tables")}>
          <PreferenceFields preferences={preferences} save={save} />
        </Card>
        <div className="grid gap-4">
          <Card title={sayPersonal(formats, "You")}>
            <FactList
              facts={[
                { name: sayPersonal(formats, "E-mail"), value: person.email },
                { name: sayPersonal(formats, "Role"), value: person.role },
              ]}
            />
          </Card>
          <Card
            title={sayPersonal(formats, "Theme")}
            note={sayPersonal(formats, "Kept by this browser.")}
          >
            <ThemeSwitch />
          </Card>
        </div>
      </div>
    </>
  );
}
