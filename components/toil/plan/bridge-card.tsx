import { useFormats } from "#formats";
import { Bridge } from "@/components/charts/bridge";
import { CardMenu } from "@/components/charts/card-menu";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayPlan } from "@/lib/core/messages/plan";
import type { BridgeView } from "@/lib/core/report/plan/bridge-view";

type Props = {
  readonly view: BridgeView;
  /** What the amounts are of. */
  readonly note: string;
  /** Whose tasks the bars open; null where the reader has no account. */
  readonly workspace: string | null;
  readonly className: string;
};

/** From today's debt over what the plan takes off it to the line at half. */
export function BridgeCard({ view, note, workspace, className }: Props) {
  const formats = useFormats();
  const title = sayPlan(formats, "Bridge: today → plan → 50 % target line");
  return (
    <Card
      id="bridge"
      className={className}
      title={title}
      note={note}
      action={<CardMenu title={title} />}
    >
      <Bridge
        view={view}
        nameOf={({ taskId, name }) =>
          workspace !== null && taskId ? (
            <Link
              href={`/${workspace}/candidates/${taskId}`}
              className="hover:text-accent hover:underline"
            >
              {name}
            </Link>
          ) : (
            name
          )
        }
      />
    </Card>
  );
}
