import { redirect } from "next/navigation";
import { connection } from "next/server";
import { Door } from "@/components/toil/door";
import { JsonForm } from "@/components/toil/json-form";
import { Field, Input } from "@/components/ui/field";
import { sayDoor } from "@/lib/core/messages/door";
import { formatsOfBrowser } from "@/lib/server/access/page-language";
import { titled } from "@/lib/server/access/page-title";
import { currentPerson, homeOf } from "@/lib/server/access/session";
import { ownerExists } from "@/lib/server/store/people";

export const generateMetadata = titled("Sign in");

/** Only paths of our own: an address from outside must not be jumped to. */
function safeNext(next: string | string[] | undefined): string {
  return typeof next === "string" && /^\/(?!\/)[\w\-/?=&%.]*$/.test(next) ? next : "/";
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  await connection();
  const formats = await formatsOfBrowser();
  const { next } = await searchParams;
  const person = await currentPerson();
  if (person) redirect(await homeOf(person));
  const isNew = !(await ownerExists());
  return (
    <Door
      title={sayDoor(formats, "Sign in to Toilbox")}
      note={
        isNew ? (
          <>
            {sayDoor(formats, "Nobody owns this installation yet.")}{" "}
            <a className="text-accent underline" href="/setup">
              {sayDoor(formats, "Set it up")}
            </a>
            {sayDoor(formats, ", or look around with a sample sign-in from the terminal.")}
          </>
        ) : (
          sayDoor(formats, "With the e-mail and password of your workspace.")
        )
      }
    >
      <JsonForm
        action="/api/auth/sign-in/email"
        submit={sayDoor(formats, "Sign in")}
        busy={sayDoor(formats, "Signing in …")}
        next={safeNext(next)}
        refused={sayDoor(
          formats,
          "E-mail or password is wrong. Check both, or ask an administrator for a new password.",
        )}
      >
        <Field label={sayDoor(formats, "E-mail")}>
          <Input name="email" type="email" autoComplete="username" required />
        </Field>
        <Field label={sayDoor(formats, "Password")}>
          <Input name="password" type="password" autoComplete="current-password" required />
        </Field>
      </JsonForm>
    </Door>
  );
}
