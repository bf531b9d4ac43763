import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Field, Input } from "@/components/ui/field";
import { saySettings } from "@/lib/core/messages/settings";

/** A share as it is entered: per cent with one decimal, empty where nothing is. */
export function percent(share: number | undefined): string {
  return share === undefined ? "" : String(Math.round(share * 1000) / 10);
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
  value: number | string | null | undefined;
  hint?: ReactNode;
}) {
  const formats = useFormats();
  return (
    <Field label={label} hint={hint}>
      <Input
        name={name}
        inputMode="decimal"
        defaultValue={value ?? ""}
        placeholder={saySettings(formats, "not entered")}
      />
    </Field>
  );
}

export function Grid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
