import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { Door } from "@/components/toil/door";
import { JsonForm } from "@/components/toil/json-form";
import { Field, Input } from "@/components/ui/field";
import { ownerExists } from "@/lib/server/store/people";

export const metadata: Metadata = { title: "Set up" };

export default async function SetupPage() {
  await connection();
  if (await ownerExists()) redirect("/sign-in");
  return (
    <Door
      title="Set up Toilbox"
      note="You become the owner of this installation. The set-up code stands in the terminal or log that started Toilbox."
    >
      <JsonForm
        action="/api/setup"
        submit="Create workspace"
        busy="Creating …"
        next="/"
        refused="The set-up did not work. Check the form and try again."
      >
        <Field label="Set-up code">
          <Input
            name="code"
            required
            autoComplete="off"
            placeholder="ABCD-EFGH-JKMN"
            className="font-mono"
          />
        </Field>
        <Field label="Your name">
          <Input name="name" required autoComplete="name" />
        </Field>
        <Field label="E-mail">
          <Input name="email" type="email" required autoComplete="username" />
        </Field>
        <Field label="Password" hint="At least 10 characters.">
          <Input
            name="password"
            type="password"
            required
            minLength={10}
            autoComplete="new-password"
          />
        </Field>
        <Field label="Workspace" hint="Usually the name of your organisation or desk.">
          <Input name="workspace" required maxLength={80} />
        </Field>
      </JsonForm>
    </Door>
  );
}
