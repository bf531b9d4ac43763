import { type ConfirmedMapping, layerDecisions } from "@/lib/core/domain/confirmed-mapping";
import { type TicketField, VALUE_FIELDS } from "@/lib/core/domain/mapping";
import type { DecidedColumn, FileRecognition, SurveyedFile } from "@/lib/core/domain/review";
import { decisionFinder } from "./confirmed-columns";
import { isShareable } from "./match-columns";

/** The columns of a file under the answers so far; a guess loses the field that an answer gives to another column. */
export function decideColumns(
  recognised: FileRecognition,
  answers: ConfirmedMapping,
): readonly DecidedColumn[] {
  const answerTo = decisionFinder(answers);
  const owners = new Map<TicketField, string>();
  for (const { column } of recognised.columns) {
    const field = answerTo(column)?.field;
    if (field && !owners.has(field)) owners.set(field, column);
  }
  return recognised.columns.map((column) => {
    const answer = answerTo(column.column);
    if (answer) {
      const confidence = answer.field === null ? "unmapped" : "sure";
      return { ...column, ...answer, confidence, isAnswered: true } as const;
    }
    const owner = column.field === null ? undefined : owners.get(column.field);
    if (column.field && owner !== undefined && !isShareable(column.field, owner, column.column))
      return { ...column, field: null, confidence: "unmapped", isAnswered: false } as const;
    return { ...column, isAnswered: false };
  });
}

/** Everything that a person agrees to by importing a file as its review shows it. */
export function agreedMapping(
  recognised: FileRecognition,
  answers: ConfirmedMapping,
  survey: SurveyedFile | null,
): ConfirmedMapping {
  const columns: ConfirmedMapping["columns"] = {};
  for (const { column, field, privacy } of decideColumns(recognised, answers))
    columns[column] = { field, ...(privacy ? { privacy } : {}) };
  const order =
    answers.dateOrder ??
    survey?.provedOrder ??
    recognised.dates?.suggested ??
    ORDERS[recognised.dateWords ?? ""];
  const shown = otherwiseUnknown(survey?.unknownValues ?? recognised.unknownValues);
  const known = layerDecisions(
    {
      columns: {},
      values: recognised.remembered?.values ?? {},
      repairs: recognised.remembered?.repairs,
    },
    answers,
  );
  return layerDecisions(shown, {
    columns,
    values: known.values,
    timeZone: answers.timeZone ?? recognised.timeZone,
    ...(known.repairs ? { repairs: known.repairs } : {}),
    ...(order ? { dateOrder: order } : {}),
  });
}

const ORDERS: Readonly<Record<string, "dmy" | "mdy" | undefined>> = {
  "day/month": "dmy",
  "month/day": "mdy",
};

/** Values that stayed without a meaning were shown as "Other", and are not asked again. */
function otherwiseUnknown(values: SurveyedFile["unknownValues"]): ConfirmedMapping {
  const meanings: ConfirmedMapping["values"] = {};
  for (const field of VALUE_FIELDS) {
    const keys = values.filter((value) => value.field === field).map(({ key }) => key);
    if (keys.length > 0)
      Object.assign(meanings, { [field]: Object.fromEntries(keys.map((key) => [key, "other"])) });
  }
  return { columns: {}, values: meanings };
}
