"use client";

import { Check, ChevronDown, Star, Trash2, X } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import type { ViewActions, ViewEntry, ViewNow } from "./saved-view";

/** Asked for by few: not part of what the page loads first. */
const SaveView = dynamic(() => import("./save-view").then((module) => module.SaveView));

const CHIP =
  "inline-flex h-7 items-center gap-1.5 rounded-md border border-line-strong px-2.5 font-medium text-xs text-text-2 hover:bg-subtle";

type Props = {
  readonly views: readonly ViewEntry[];
  readonly actions: ViewActions;
  /** What a new view would keep. */
  readonly now: ViewNow;
  /** The page without any view and filter. */
  readonly plainHref: string;
};

/** Whose it is, where that is no matter of course, and whose first view it is. */
function AboutView({ view: { isShared, isOwn, owner, defaultOf } }: { view: ViewEntry }) {
  const formats = useFormats();
  const shared = isOwn
    ? sayCandidateActs(formats, "shared by you")
    : owner
      ? sayCandidateActs(formats, "by {owner}", { owner })
      : sayCandidateActs(formats, "shared");
  const words = [
    ...(isShared ? [shared] : []),
    ...(defaultOf ? [sayCandidateActs(formats, "{team} opens with it", { team: defaultOf })] : []),
  ];
  return words.length > 0 ? (
    <span className="block font-normal text-text-3 text-xs">{words.join(" · ")}</span>
  ) : null;
}

function Line({ view, onDrop }: { view: ViewEntry; onDrop: () => void }) {
  const formats = useFormats();
  return (
    <li className="flex items-center pr-1.5 hover:bg-subtle">
      <Link
        href={view.href}
        aria-current={view.isCurrent ? "true" : undefined}
        className="flex min-w-0 flex-1 items-center gap-2 px-3 py-1.5 text-13 focus-visible:outline-offset-[-2px] aria-[current]:font-semibold"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate">{view.name}</span>
          <AboutView view={view} />
        </span>
        {view.isCurrent ? <Check aria-hidden className="size-3.5 shrink-0" /> : null}
      </Link>
      {view.isOwn ? (
        <button
          type="button"
          aria-label={sayCandidateActs(formats, "Remove the view {name}", { name: view.name })}
          onClick={onDrop}
          className="grid size-7 place-items-center rounded text-text-3 hover:text-bad"
        >
          <Trash2 aria-hidden className="size-3.5" />
        </button>
      ) : null}
    </li>
  );
}

/** Views that were kept, own and shared, and a way to keep the present one. */
export function ViewsMenu({ views, actions, now, plainHref }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const [isSaving, setSaving] = useState(false);
  const current = views.find(({ isCurrent }) => isCurrent);
  const drop = async (view: ViewEntry): Promise<void> => {
    if (!(await actions.drop(view.id).catch(() => false)))
      return void toast.error(sayCandidateActs(formats, "That view could not be removed."));
    toast(sayCandidateActs(formats, "The view “{name}” is gone.", { name: view.name }));
    router.refresh();
  };
  return (
    <>
      <Disclosure
        className="relative"
        summaryClassName={CHIP}
        summary={
          <>
            <Star aria-hidden className="size-3" />{" "}
            {current?.name ?? sayCandidateActs(formats, "Saved views")}
            <ChevronDown aria-hidden className="size-3" />
          </>
        }
      >
        <div className="absolute left-0 z-20 mt-1 w-72 rounded-md border border-line bg-raised py-1 shadow-lg">
          <ul className="max-h-72 overflow-auto">
            {views.map((view) => (
              <Line key={view.id} view={view} onDrop={() => void drop(view)} />
            ))}
          </ul>
          {views.length === 0 ? (
            <p className="px-3 py-2 text-text-2 text-xs">
              {sayCandidateActs(formats, "A view keeps filters, order and columns under a name.")}
            </p>
          ) : null}
          <div className="border-line border-t px-1.5 pt-1.5 pb-0.5">
            <Button look="quiet" className="w-full justify-start" onClick={() => setSaving(true)}>
              {sayCandidateActs(formats, "Save this view …")}
            </Button>
          </div>
        </div>
      </Disclosure>
      {current ? (
        <Link
          href={plainHref}
          aria-label={sayCandidateActs(formats, "Leave the view {name}", { name: current.name })}
          title={sayCandidateActs(formats, "Leave the view {name}", { name: current.name })}
          className="-ml-1 grid size-7 place-items-center rounded-md text-text-3 hover:bg-subtle hover:text-text"
        >
          <X aria-hidden className="size-3.5" />
        </Link>
      ) : null}
      {isSaving ? (
        <SaveView actions={actions} now={now} views={views} onClose={() => setSaving(false)} />
      ) : null}
    </>
  );
}
