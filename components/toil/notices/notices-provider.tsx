"use client";

import { usePathname, useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { sayShell } from "@/lib/core/messages/shell";
import type { ImportNotice } from "@/lib/core/report/imports/import-notice";

export type Notices = {
  readonly rows: readonly (ImportNotice & { readonly isNew: boolean })[];
  readonly waiting: number;
};

type Told = Notices & { readonly markSeen: () => void };

const NOTHING: Notices = { rows: [], waiting: 0 };
const Context = createContext<Told>({ ...NOTHING, markSeen: () => undefined });

/** How often it is asked while an import is under way, and while nothing is. */
const WAITING_MS = 3_000;
const IDLE_MS = 30_000;

export function useNotices(): Told {
  return useContext(Context);
}

/** Asks what became of the person's imports, on every page, and says so when one ends elsewhere. */
export function NoticesProvider({
  workspace,
  children,
}: {
  workspace: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const formats = useFormats();
  const path = usePathname();
  const [notices, setNotices] = useState(NOTHING);
  const known = useRef<ReadonlySet<string> | null>(null);
  const url = `/api/notices?workspace=${workspace}`;

  const tell = useCallback(
    ({ importId, fileName, sentence, isBad }: ImportNotice) => {
      const href = `/${workspace}/imports/${importId}`;
      if (window.location.pathname === href) return;
      (isBad ? toast.error : toast.success)(fileName, {
        description: sentence,
        action: { label: sayShell(formats, "Receipt"), onClick: () => router.push(href) },
      });
    },
    [workspace, router, formats],
  );

  const ask = useCallback(async (): Promise<void> => {
    if (document.visibilityState === "hidden") return;
    const answer = await fetch(url, { cache: "no-store" }).catch(() => null);
    if (!answer?.ok) return;
    const next = (await answer.json()) as Notices;
    const before = known.current;
    if (before) for (const row of next.rows) if (!before.has(row.importId)) tell(row);
    known.current = new Set([...(before ?? []), ...next.rows.map(({ importId }) => importId)]);
    setNotices(next);
  }, [url, tell]);

  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), notices.waiting > 0 ? WAITING_MS : IDLE_MS);
    return () => clearInterval(timer);
  }, [ask, path, notices.waiting > 0]);

  const markSeen = (): void => {
    void fetch(url, { method: "POST" }).catch(() => null);
    setNotices(({ rows, waiting }) => ({
      waiting,
      rows: rows.map((row) => ({ ...row, isNew: false })),
    }));
  };
  return <Context value={{ ...notices, markSeen }}>{children}</Context>;
}
