/** Whom the report is for: the whole for executives, a team's part, or an application's. */
export type ReportReader =
  | { readonly kind: "executive" }
  | { readonly kind: "team"; readonly name: string }
  | { readonly kind: "application"; readonly id: string };

/** Reads `?for=team:NAME` or `?for=application:ID`; anything else is the executive's page. */
export function readerOf(asked: string | null | undefined): ReportReader {
  const [, kind, value] = /^(team|application):(.+)$/s.exec(asked ?? "") ?? [];
  if (kind === "team" && value) return { kind, name: value };
  if (kind === "application" && value) return { kind, id: value };
  return { kind: "executive" };
}

/** The value of `for` of a reader; null for the executive, whose page needs none. */
export function forOf(reader: ReportReader): string | null {
  switch (reader.kind) {
    case "executive":
      return null;
    case "team":
      return `team:${reader.name}`;
    case "application":
      return `application:${reader.id}`;
  }
}

/** The page of the report for a reader: "/desk/report?for=team%3ANetwork". */
export function reportHref(workspace: string, reader: ReportReader): string {
  const asked = forOf(reader);
  return `/${workspace}/report${asked === null ? "" : `?for=${encodeURIComponent(asked)}`}`;
}
