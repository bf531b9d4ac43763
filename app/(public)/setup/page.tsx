import { redirect } from "next/navigation";
import { connection } from "next/server";
import { Door } from "@/components/toil/door";
import { JsonForm } from "@/components/toil/json-form";
import { Field, Input } from "@/components/ui/field";
import { sayDoor } from "@/lib/core/messages/door";
import { formatsOfBrowser } from "@/lib/server/access/page-language";
import { titled } from "@/lib/server/access/page-title";
import { ownerExists } from "@/lib/server/store/people";

export const generateMetadata = titled("Set up");

export default async function SetupPage() {
  await connection();
  const formats = await formatsOfBrowser();
  if (await ownerExists()) redirect("/sign-in");
  return (
    <Door
      title={sayDoor(formats, "Set up Toilbox")}
      note={sayDoor(
        formats,
        "You become the owner of this installation. The set-up code stands in the terminal or log that started Toilbox.",
      )}
    >
      <JsonForm
        action="/api/setup"
        submit={sayDoor(formats, "Create workspace")}
        busy={sayDoor(formats, "Creating …")}
        next="/"
        refused={sayDoor(formats, "The set-up did not work. Check the form and try again.")}
      >
        <Field label={sayDoor(formats, "Set-up code")}>
          <Input
            name="code"
            required
            autoComplete="off"
            placeholder="ABCD-EFGH-JKMN"
            className="font-mono"
          />
        </Field>
        <Field label={sayDoor(formats, "Your name")}>
          <Input name="name" required autoComplete="name" />
        </Field>
        <Field label={sayDoor(formats, "E-mail")}>
          <Input name="email" type="email" required autoComplete="username" />
        </Field>
        <Field
          label={sayDoor(formats, "Password")}
          hint={sayDoor(formats, "At least 10 characters.")}
        >
          <Input
            name="password"
            type="password"
            required
            minLength={10}
            autoComplete="new-password"
          />
        </Field>
        <Field
          label={sayDoor(formats, "Workspace")}
          hint={sayDoor(formats, "Usually the name of your organisation or desk.")}
        >
          <Input name="workspace" required maxLength={80} />
        </Field>
      </JsonForm>
    </Door>
  );
}
