import { SERVICENOW_FIELDS, TOOL_SIGNATURES, type ToolSignature } from "./tool-signatures";

/** Headers of a file in the two forms that signatures are compared with. */
export type Headers = {
  readonly raw: readonly string[];
  readonly words: readonly string[];
};

/** ServiceNow writes a list's columns as field names when it exports CSV; three of them are no chance. */
const ENOUGH_FIELD_NAMES = 3;
/** BMC marks mandatory and indexed fields in the header itself. */
const BMC_MARK = /[*+]\s*$/;
const ENOUGH_BMC_MARKS = 2;
const JIRA_FIELD = /^custom field \(.+\)$/i;

/**
 * The tool whose export a file is; null when no signature fits. Of several that fit, the one with the most telling
 * headers beyond what it needs at least.
 */
export function recogniseTool(headers: Headers): ToolSignature | null {
  let best: { signature: ToolSignature; lead: number } | null = null;
  for (const signature of TOOL_SIGNATURES) {
    const lead = leadOf(signature, headers);
    if (lead >= 0 && (best === null || lead > best.lead)) best = { signature, lead };
  }
  return best?.signature ?? null;
}

/** Telling headers beyond the minimum; negative when the file is not from this tool. */
function leadOf(signature: ToolSignature, headers: Headers): number {
  const words = new Set(headers.words);
  if (signature.tool === "servicenow") {
    const names = headers.raw.filter((header) =>
      SERVICENOW_FIELDS.has(
        header
          .trim()
          .toLowerCase()
          .replace(/^incident\./, ""),
      ),
    ).length;
    if (names >= ENOUGH_FIELD_NAMES) return names;
  }
  if (
    signature.tool === "bmc" &&
    headers.raw.filter((header) => BMC_MARK.test(header)).length >= ENOUGH_BMC_MARKS
  ) {
    return signature.tells.length;
  }
  // Only Jira calls a column so; with hundreds of them hardly another header may be left.
  const custom =
    signature.tool === "jira" && headers.raw.some((header) => JIRA_FIELD.test(header)) ? 1 : 0;
  const hasNeeds = signature.needs.every((ways) => ways.some((way) => words.has(way)));
  if (!hasNeeds) return -1;
  return signature.tells.filter((tell) => words.has(tell)).length + custom - signature.enough;
}
