import { useFormats } from "#formats";
import { sayCharts } from "@/lib/core/messages/charts";
import { CardMenuButton } from "./card-menu-button";

/**
 * What can be taken away from a card: its table, its picture, its address. Stands anywhere in an element with `data-card`
 * and an id. The figures are those of its table marked `data-twin`, the picture is of its `data-drawing`.
 */
export function CardMenu({ title }: { title: string }) {
  const formats = useFormats();
  return <CardMenuButton label={sayCharts(formats, "{card}: download or copy", { card: title })} />;
}
