"use client";

import type { ComponentProps } from "react";
import { useFormats } from "#formats";
import { Input } from "@/components/ui/field";
import { readField, writtenNumber } from "@/lib/core/report/typed-number";

type Props = Omit<ComponentProps<typeof Input>, "value" | "defaultValue" | "onChange"> & {
  /** What stands there at first; null for nothing. */
  readonly value: number | null;
  readonly most: number;
  readonly onRead: (value: number | null) => void;
};

/** A field for a number as the language writes it; while it holds none, its form says why and is not saved. */
export function TypedNumber({ value, most, onRead, ...rest }: Props) {
  const formats = useFormats();
  return (
    <Input
      inputMode="decimal"
      defaultValue={value === null ? "" : writtenNumber(value, formats)}
      onChange={({ target }) => {
        const read = readField(target.value, most, formats);
        target.setCustomValidity("problem" in read ? read.problem : "");
        if ("value" in read) onRead(read.value);
      }}
      {...rest}
    />
  );
}
