import type { ReactNode } from "react";

type Props = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode };

/** Nothing to show yet: says why, and the one next step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-card border border-line-strong border-dashed px-6 py-12 text-center">
      <h2 className="text-base font-semibold">{title}</h2>
      <div className="mx-auto mt-1 max-w-[60ch] text-sm text-text-2">{children}</div>
      {action ? <div className="mt-4 flex justify-center gap-2">{action}</div> : null}
    </div>
  );
}
