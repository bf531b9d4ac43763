import { redirect } from "next/navigation";
import type { Role } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";

/** What each role comes for. */
const START: Readonly<Record<Role, string>> = {
  member: "imports",
  lead: "overview",
  executive: "report",
  admin: "overview",
  owner: "overview",
};

export default async function StartPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const visit = await requireVisit(workspace, "report.read");
  redirect(`/${workspace}/${START[visit.role]}`);
}
