import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import type { DayField } from "@/lib/core/report/period-view";

type Props = {
  readonly field: DayField;
  readonly label: string;
  readonly hint?: string;
  /** A verb. */
  readonly press: string;
};

/** Asks for a last day; what else the address says goes with it. */
export function DayForm({ field, label, hint, press }: Props) {
  return (
    <Form action={field.action} scroll={false} className="mt-1 border-line border-t px-3 pt-2 pb-2">
      {field.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field label={label} hint={hint}>
        <span className="flex gap-2">
          {/* Another address, another day: what was typed belongs to the old one. */}
          <Input
            key={field.day}
            type="date"
            name={field.name}
            required
            defaultValue={field.day}
            className="min-w-0 flex-1"
          />
          <Button type="submit">{press}</Button>
        </span>
      </Field>
    </Form>
  );
}
