import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { Door } from "../door";

type Props = {
  readonly token: string;
  readonly organisation: string;
  readonly isWrong: boolean;
  readonly mustWait: boolean;
};

/** Asks for the password of a shared report; works without scripts. */
export function SharePassword({ token, organisation, isWrong, mustWait }: Props) {
  const formats = useFormats();
  return (
    <Door
      title={sayReportPage(formats, "A report of {organisation}", { organisation })}
      note={sayReportPage(formats, "It opens with the password that you were told.")}
    >
      <form method="post" action={`/api/share/${encodeURIComponent(token)}`} className="grid gap-4">
        {isWrong ? (
          <Notice tone="bad" title={sayReportPage(formats, "That is not the password.")} />
        ) : null}
        {mustWait ? (
          <Notice
            tone="bad"
            title={sayReportPage(formats, "Too many tries. Wait a quarter of an hour.")}
          />
        ) : null}
        <Field label={sayReportPage(formats, "Password")}>
          <Input name="password" type="password" required autoComplete="off" />
        </Field>
        <Button type="submit" look="primary">
          {sayReportPage(formats, "Open the report")}
        </Button>
      </form>
    </Door>
  );
}
