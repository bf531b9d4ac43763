import { FileText, Import, ListOrdered, Menu, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { NavLink } from "./nav-link";
import { SignOutButton } from "./sign-out-button";

export type ShellProps = {
  readonly workspace: { readonly slug: string; readonly name: string; readonly isSample: boolean };
  readonly others: readonly { readonly slug: string; readonly name: string }[];
  readonly person: { readonly name: string; readonly role: string };
  readonly counts: { readonly candidates: number | null; readonly imports: number };
  readonly may: { readonly seeSettings: boolean };
  readonly children: ReactNode;
};

const ROLE_WORDS: Readonly<Record<string, string>> = {
  member: "Team member",
  lead: "Ops lead",
  executive: "Executive",
  admin: "Administrator",
  owner: "Owner",
};

function Navigation({ workspace, counts, may }: Pick<ShellProps, "workspace" | "counts" | "may">) {
  const base = `/${workspace.slug}`;
  return (
    <nav aria-label="Workspace" className="flex flex-col gap-0.5">
      <NavLink
        href={`${base}/candidates`}
        count={counts.candidates}
        icon={<ListOrdered aria-hidden className="size-4" />}
      >
        Candidates
      </NavLink>
      <NavLink
        href={`${base}/report`}
        count={null}
        icon={<FileText aria-hidden className="size-4" />}
      >
        Report
      </NavLink>
      <NavLink
        href={`${base}/imports`}
        count={counts.imports}
        icon={<Import aria-hidden className="size-4" />}
      >
        Imports
      </NavLink>
      {may.seeSettings ? (
        <NavLink
          href={`${base}/settings`}
          count={null}
          icon={<Settings aria-hidden className="size-4" />}
        >
          Settings
        </NavLink>
      ) : null}
    </nav>
  );
}

function WorkspaceName({ workspace, others }: Pick<ShellProps, "workspace" | "others">) {
  const name = (
    <span className="flex min-w-0 items-center gap-2">
      <Logo className="size-5 shrink-0" />
      <span className="truncate font-semibold text-13">{workspace.name}</span>
    </span>
  );
  if (others.length === 0)
    return <div className="rounded-md border border-line bg-raised px-2.5 py-2">{name}</div>;
  return (
    <details className="group relative rounded-md border border-line bg-raised">
      <summary className="flex cursor-pointer list-none items-center justify-between px-2.5 py-2">
        {name}
      </summary>
      <ul className="border-line border-t py-1">
        {others.map((other) => (
          <li key={other.slug}>
            <a
              className="block truncate px-2.5 py-1.5 text-13 hover:bg-subtle"
              href={`/${other.slug}`}
            >
              {other.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PersonLine({ person }: Pick<ShellProps, "person">) {
  const initials = person.name
    .split(/\s+/)
    .map((part) => part[0])
    .join("")
    .slice(0, 2)
    .toUpperCase();
  return (
    <div className="flex items-center gap-2 border-line border-t pt-3">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-data-rest font-medium text-xs"
      >
        {initials}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium text-13">{person.name}</span>
        <span className="block text-text-3 text-xs">{ROLE_WORDS[person.role] ?? person.role}</span>
      </span>
      <SignOutButton />
    </div>
  );
}

/** Sidebar, content and, on a phone, a drawer with the same navigation. */
export function AppShell(props: ShellProps) {
  const { children, workspace, others, person } = props;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[232px_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-bg focus:p-3"
      >
        Skip to content
      </a>
      <aside
        data-screen-only
        className="sticky top-0 hidden h-dvh flex-col gap-3 border-line border-r bg-subtle p-3 lg:flex"
      >
        <WorkspaceName workspace={workspace} others={others} />
        <Navigation {...props} />
        <div className="mt-auto flex flex-col gap-3">
          <ThemeSwitch />
          <PersonLine person={person} />
        </div>
      </aside>
      <details data-screen-only className="border-line border-b bg-subtle lg:hidden">
        <summary className="flex h-12 cursor-pointer list-none items-center gap-3 px-4">
          <Menu aria-hidden className="size-5" />
          <span className="sr-only">Menu</span>
          <span className="truncate font-semibold text-sm">{workspace.name}</span>
        </summary>
        <div className="flex flex-col gap-3 px-4 pb-4">
          <Navigation {...props} />
          <ThemeSwitch />
          <PersonLine person={person} />
        </div>
      </details>
      <main id="content" className="mx-auto w-full max-w-[1440px] px-4 py-6 sm:px-6 print:p-0">
        {children}
      </main>
    </div>
  );
}
