import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** 1 where it is all that a page shows. */
  readonly level?: 1 | 2;
};

/** Nothing to show yet: says why, and the one next step. */
export function EmptyState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="rounded-card border border-line-strong border-dashed px-6 py-10 text-center">
      <Heading className="font-semibold text-base">{title}</Heading>
      <div className="mx-auto mt-1 max-w-[60ch] text-pretty text-sm text-text-2">{children}</div>
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
