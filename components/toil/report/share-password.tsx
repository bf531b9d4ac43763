import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Door } from "../door";

type Props = {
  readonly token: string;
  readonly organisation: string;
  readonly isWrong: boolean;
  readonly mustWait: boolean;
};

/** Asks for the password of a shared report; works without scripts. */
export function SharePassword({ token, organisation, isWrong, mustWait }: Props) {
  return (
    <Door
      title={`A report of ${organisation}`}
      note="It opens with the password that you were told."
    >
      <form method="post" action={`/api/share/${encodeURIComponent(token)}`} className="grid gap-4">
        {isWrong ? <Notice tone="bad" title="That is not the password." /> : null}
        {mustWait ? <Notice tone="bad" title="Too many tries. Wait a quarter of an hour." /> : null}
        <Field label="Password">
          <Input name="password" type="password" required autoComplete="off" />
        </Field>
        <Button type="submit" look="primary">
          Open the report
        </Button>
      </form>
    </Door>
  );
}
