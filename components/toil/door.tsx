import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";

/** The frame of the pages before a workspace: one card in the middle. */
export function Door({
  title,
  note,
  children,
}: {
  title: string;
  note: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="grid min-h-dvh place-items-center bg-subtle p-4">
      <div className="w-full max-w-[400px] rounded-card border border-line bg-raised p-6 sm:p-8">
        <Logo className="mb-4 size-8" />
        <h1 className="font-semibold text-xl">{title}</h1>
        <div className="mt-1 mb-6 text-pretty text-13 text-text-2">{note}</div>
        {children}
      </div>
    </main>
  );
}
