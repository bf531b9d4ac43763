import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Field, Input } from "@/components/ui/field";
import { saySettings } from "@/lib/core/messages/settings";
import { percentOf, writtenNumber } from "@/lib/core/report/typed-number";

/** A share as it is entered, in per cent. */
export function percent(share: number | undefined): number | null {
  return share === undefined ? null : percentOf(share);
}

/** A number that a person enters; empty is not 0. */
export function NumberField({
  name,
  label,
  value,
  hint,
}: {
  name: string;
  label: string;
  value: number | null | undefined;
  hint?: ReactNode;
}) {
  const formats = useFormats();
  return (
    <Field label={label} hint={hint}>
      <Input
        name={name}
        inputMode="decimal"
        defaultValue={typeof value === "number" ? writtenNumber(value, formats) : ""}
        placeholder={saySettings(formats, "not entered")}
      />
    </Field>
  );
}

export function Grid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
