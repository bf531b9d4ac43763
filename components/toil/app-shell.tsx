import {
  ChevronsUpDown,
  CircleHelp,
  Download,
  FileText,
  LayoutDashboard,
  LayoutGrid,
  ListOrdered,
  Menu,
  PackageOpen,
  Settings,
  Ticket,
} from "lucide-react";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Logo } from "@/components/ui/logo";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { sayShell } from "@/lib/core/messages/shell";
import { roleName } from "@/lib/core/report/settings/role-words";
import { NavLink } from "./nav-link";
import { BellSlot } from "./notices/bell-slot";
import { NoticesProvider } from "./notices/notices-provider";
import { PaletteProvider, type PaletteSetting } from "./palette/palette-provider";
import { SearchButton } from "./palette/search-button";
import { SignOutButton } from "./sign-out-button";

export type ShellProps = {
  readonly workspace: { readonly slug: string; readonly name: string; readonly isSample: boolean };
  readonly others: readonly { readonly slug: string; readonly name: string }[];
  readonly person: { readonly name: string; readonly role: string };
  readonly counts: {
    readonly candidates: number | null;
    readonly imports: number;
    readonly applications: number | null;
  };
  readonly may: { readonly seeSettings: boolean; readonly seePlan: boolean };
  readonly palette: PaletteSetting;
  readonly children: ReactNode;
};

function Navigation({ workspace, counts, may }: Pick<ShellProps, "workspace" | "counts" | "may">) {
  const base = `/${workspace.slug}`;
  const formats = useFormats();
  return (
    <nav aria-label={sayShell(formats, "Workspace")} className="flex flex-col gap-0.5">
      <NavLink
        href={`${base}/overview`}
        count={null}
        icon={<LayoutDashboard aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Overview")}
      </NavLink>
      <NavLink
        href={`${base}/candidates`}
        count={counts.candidates}
        icon={<ListOrdered aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Candidates")}
      </NavLink>
      <NavLink
        href={`${base}/tickets`}
        count={null}
        icon={<Ticket aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Tickets")}
      </NavLink>
      {may.seePlan ? (
        <NavLink
          href={`${base}/plan`}
          count={null}
          icon={<PackageOpen aria-hidden className="size-4" />}
        >
          {sayShell(formats, "Plan")}
        </NavLink>
      ) : null}
      {may.seePlan ? (
        <NavLink
          href={`${base}/applications`}
          count={counts.applications}
          icon={<LayoutGrid aria-hidden className="size-4" />}
        >
          {sayShell(formats, "Applications")}
        </NavLink>
      ) : null}
      <NavLink
        href={`${base}/report`}
        count={null}
        icon={<FileText aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Report")}
      </NavLink>
      <NavLink
        href={`${base}/imports`}
        count={counts.imports || null}
        icon={<Download aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Imports")}
      </NavLink>
      {may.seeSettings ? (
        <NavLink
          href={`${base}/settings`}
          count={null}
          icon={<Settings aria-hidden className="size-4" />}
        >
          {sayShell(formats, "Settings")}
        </NavLink>
      ) : null}
      <NavLink
        href={`${base}/help`}
        count={null}
        icon={<CircleHelp aria-hidden className="size-4" />}
      >
        {sayShell(formats, "Help")}
      </NavLink>
    </nav>
  );
}

/** The sidebar says "Sample data" in a line of its own; with it in the name as well, the name would be cut. */
function sidebarName({ name, isSample }: ShellProps["workspace"]): string {
  return isSample ? name.replace(/^Sample: /, "") : name;
}

function WorkspaceName({ workspace, others }: Pick<ShellProps, "workspace" | "others">) {
  const formats = useFormats();
  const name = (
    <>
      <Logo className="size-5 shrink-0" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold text-13" title={workspace.name}>
          {sidebarName(workspace)}
        </span>
        {workspace.isSample ? (
          <span className="block text-text-3 text-xs leading-3.5">
            {sayShell(formats, "Sample data")}
          </span>
        ) : null}
      </span>
    </>
  );
  const frame =
    "flex min-h-10 py-1 items-center gap-2 rounded-md border border-line bg-raised px-2.5";
  if (others.length === 0) return <div className={frame}>{name}</div>;
  return (
    <Disclosure
      className="relative"
      summaryClassName={`${frame} hover:border-line-strong`}
      summary={
        <>
          {name}
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-text-3" />
          <span className="sr-only">{sayShell(formats, "Switch workspace")}</span>
        </>
      }
    >
      <ul className="absolute inset-x-0 z-30 mt-1 max-h-80 overflow-auto rounded-md border border-line bg-raised py-1 shadow-lg">
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
    </Disclosure>
  );
}

function PersonLine({ workspace, person }: Pick<ShellProps, "workspace" | "person">) {
  const formats = useFormats();
  const initials = person.name
    .split(/\s+/)
    .map((part) => part[0])
    .join("")
    .slice(0, 2)
    .toUpperCase();
  return (
    <div className="flex items-center gap-2 border-line border-t pt-3">
      <Link
        href={`/${workspace.slug}/me`}
        title={sayShell(formats, "Your settings")}
        className="group flex min-w-0 flex-1 items-center gap-2 rounded-md"
      >
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full bg-data-track font-medium text-xs"
        >
          {initials}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium text-13 group-hover:text-accent">
            {person.name}
          </span>
          <span className="block text-text-3 text-xs">{roleName(person.role, formats)}</span>
        </span>
      </Link>
      <SignOutButton />
    </div>
  );
}

function Sidebar(props: ShellProps) {
  const { workspace, others, person } = props;
  return (
    <aside
      data-screen-only
      className="sticky top-0 hidden h-dvh flex-col gap-3 border-line border-r bg-subtle p-3 lg:flex"
    >
      <WorkspaceName workspace={workspace} others={others} />
      <Navigation {...props} />
      <div className="mt-auto flex flex-col gap-3">
        <div className="flex items-center justify-between gap-2">
          <ThemeSwitch />
          <BellSlot workspace={workspace.slug} />
        </div>
        <PersonLine workspace={workspace} person={person} />
      </div>
    </aside>
  );
}

/** The same on a phone: a bar with the workspace, and a drawer below it that closes once a page was chosen. */
function Drawer(props: ShellProps) {
  const formats = useFormats();
  const { workspace, others, person } = props;
  return (
    <div className="sticky top-0 z-20 flex items-center border-line border-b bg-bg pr-2 lg:hidden print:hidden">
      <Disclosure
        className="min-w-0 flex-1"
        summaryClassName="flex h-12 items-center gap-3 px-4 focus-visible:outline-offset-[-2px]"
        summary={
          <>
            <Menu aria-hidden className="size-5" />
            <span className="sr-only">{sayShell(formats, "Menu")}</span>
            <span className="truncate font-semibold text-sm">{workspace.name}</span>
          </>
        }
      >
        <div className="absolute inset-x-0 top-full flex max-h-[calc(100dvh-3rem)] flex-col gap-4 overflow-auto border-line border-y bg-subtle p-4 shadow-lg">
          <Navigation {...props} />
          {others.length > 0 ? <WorkspaceName workspace={workspace} others={others} /> : null}
          <div className="flex items-center justify-between gap-2">
            <ThemeSwitch />
            <BellSlot workspace={workspace.slug} />
          </div>
          <PersonLine workspace={workspace} person={person} />
        </div>
      </Disclosure>
      <SearchButton isNarrow />
    </div>
  );
}

/** Sidebar and content. What a page marks with `data-bleed` runs over the whole width, all else keeps to the column. */
export function AppShell(props: ShellProps) {
  const formats = useFormats();
  return (
    <NoticesProvider workspace={props.workspace.slug}>
      <PaletteProvider setting={props.palette}>
        <div
          data-letter-keys={props.palette.letterKeys ? "on" : "off"}
          className="min-h-dvh lg:grid lg:grid-cols-[232px_minmax(0,1fr)] print:block"
        >
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-bg focus:p-3"
          >
            {sayShell(formats, "Skip to content")}
          </a>
          <Sidebar {...props} />
          <Drawer {...props} />
          <main
            id="content"
            className="grid grid-cols-[minmax(1rem,1fr)_minmax(0,1392px)_minmax(1rem,1fr)] content-start pb-10 sm:grid-cols-[minmax(1.5rem,1fr)_minmax(0,1392px)_minmax(1.5rem,1fr)] print:block print:pb-0 [&>*]:col-start-2 [&>[data-bleed]]:col-span-full [&>[data-bleed]]:col-start-1"
          >
            {props.children}
          </main>
        </div>
      </PaletteProvider>
    </NoticesProvider>
  );
}
