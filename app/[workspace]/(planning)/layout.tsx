import type { ReactNode } from "react";
import { requireVisit } from "@/lib/server/access/session";

type Props = { readonly children: ReactNode; readonly params: Promise<{ workspace: string }> };

/** Who may not see the plan finds nothing at these addresses: said before anything of a page is sent. */
export default async function PlanningLayout({ children, params }: Props) {
  await requireVisit((await params).workspace, "plan.read");
  return children;
}
