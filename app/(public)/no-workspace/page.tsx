import { Door } from "@/components/toil/door";
import { SignOutButton } from "@/components/toil/sign-out-button";

export default function NoWorkspacePage() {
  return (
    <Door
      title="No workspace yet"
      note="You are signed in, but belong to no workspace. Ask an administrator to add you."
    >
      <SignOutButton isWorded />
    </Door>
  );
}
