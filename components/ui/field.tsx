import type { ComponentProps, ReactNode } from "react";

const CONTROL =
  "h-9 w-full rounded-md border border-line-strong bg-bg px-3 text-sm text-text placeholder:text-text-3 aria-invalid:border-bad";

/** A labelled control; the hint says what it means, with its unit. */
export function Field({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="block">
      <span className="mb-1 block text-13 font-medium">{label}</span>
      {children}
      {hint ? <span className="mt-1 block text-xs text-text-3">{hint}</span> : null}
    </label>
  );
}

export function Input({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${CONTROL} ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`${CONTROL} ${className}`} {...rest} />;
}

export function TextArea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return <textarea className={`${CONTROL} min-h-24 py-2 ${className}`} {...rest} />;
}
