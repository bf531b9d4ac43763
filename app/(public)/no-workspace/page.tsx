import { Door } from "@/components/toil/door";
import { SignOutButton } from "@/components/toil/sign-out-button";
import { sayDoor } from "@/lib/core/messages/door";
import { formatsOfBrowser } from "@/lib/server/access/page-language";

export default async function NoWorkspacePage() {
  const formats = await formatsOfBrowser();
  return (
    <Door
      title={sayDoor(formats, "No workspace yet")}
      note={sayDoor(
        formats,
        "You are signed in, but belong to no workspace. Ask an administrator to add you.",
      )}
    >
      <SignOutButton isWorded />
    </Door>
  );
}
