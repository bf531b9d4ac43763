import { describe, expect, test } from "vitest";
import { type ConfirmedMapping, NOTHING_CONFIRMED } from "../../domain/confirmed-mapping";
import type { FileRecognition, SurveyedFile } from "../../domain/review";
import type { ReviewFile } from "./review-counts";
import { previewView } from "./review-preview";
import { reviewView } from "./review-view";

const UK = { locale: "en-GB", currency: "GBP", timeZone: "Europe/London" };

function column(
  told: Partial<FileRecognition["columns"][number]>,
): FileRecognition["columns"][number] {
  return {
    column: "number",
    field: "externalId",
    confidence: "sure",
    isGuess: false,
    isPerson: false,
    filledShare: 1,
    samples: ["INC1"],
    isNew: false,
    ...told,
  };
}

const SURE: FileRecognition = {
  signature: "a",
  sentence: "Looks like ServiceNow incident: 2 of 2 columns recognised",
  sourceName: "ServiceNow",
  isNewSource: false,
  timeZone: "Europe/London",
  needsZone: true,
  dateWords: "day/month",
  columns: [column({}), column({ column: "caller_id", field: "requester", isPerson: true })],
  layout: null,
  dates: null,
  unknownValues: [],
  remembered: null,
  warnings: [],
  masksPersonalData: true,
};

const DOUBTFUL: FileRecognition = {
  ...SURE,
  signature: "b",
  sourceName: "desk",
  isNewSource: true,
  columns: [
    ...SURE.columns,
    column({
      column: "what",
      field: "title",
      confidence: "check",
      isGuess: true,
      samples: ["Printer", "VPN"],
    }),
    column({ column: "empty", field: "team", confidence: "check", isGuess: true, filledShare: 0 }),
  ],
  dates: {
    columns: ["opened"],
    openCells: 10,
    examples: [{ id: "1", cell: "03/04/2026 22:00", dmy: "2026-04-03", mdy: "2026-03-04" }],
    weekends: { dmy: 0, mdy: 3 },
    suggested: "dmy",
  },
};

const COUNTED: SurveyedFile = {
  rowsRead: 84_213,
  created: 84_190,
  updated: 0,
  unchanged: 0,
  duplicates: 14,
  rejected: 9,
  firstOpened: Date.UTC(2026, 0, 2),
  lastOpened: Date.UTC(2026, 9, 30),
  rejects: [
    {
      code: "ID_MISSING",
      count: 9,
      hint: "Fill in the id …",
      column: "id",
      line: 7,
      value: "",
    },
  ],
  repaired: {},
  masked: { people: 151_321 },
  unknownValues: [
    {
      field: "priority",
      column: "prio",
      value: "Whenever",
      key: "whenever",
      rows: 94,
      example: null,
    },
    { field: "priority", column: "prio", value: "TBC", key: "tbc", rows: 41, example: "tidy up" },
  ],
  provedOrder: null,
  warnings: [
    { code: "EXPORT_PROBABLY_CUT", message: "exactly 10,000 rows" },
    { code: "AMBIGUOUS_DATES", message: "asked as a question" },
  ],
  fields: ["externalId", "openedAt", "priority"],
  preview: [
    {
      line: 2,
      part: "first",
      cells: [
        { raw: "1", read: "1" },
        { raw: "03/04/2026 22:00", read: "2026-04-03T21:00:00.000Z" },
        { raw: "urgent", read: "1" },
      ],
      rejection: null,
    },
    {
      line: 7,
      part: "last",
      cells: [
        { raw: "6", read: null },
        { raw: "soon", read: null },
        { raw: "", read: null },
      ],
      rejection: { code: "OPENED_AT_UNREADABLE", hint: "Fill in the id …", field: "openedAt" },
    },
  ],
};

function file(
  recognised: FileRecognition | null,
  survey: SurveyedFile | null,
  told: Partial<ReviewFile> = {},
): ReviewFile {
  return {
    importId: "import-1",
    fileName: "tickets.csv",
    bytes: 1_000,
    bytesDone: 400,
    recognised,
    columns: (recognised?.columns ?? []).map((one) => ({ ...one, isAnswered: false })),
    answers: NOTHING_CONFIRMED,
    survey,
    lastSurvey: survey,
    ...told,
  };
}

function view(...files: ReviewFile[]) {
  return reviewView({ files, reader: "ann", mayKeepNames: false, formats: UK });
}

const QUIET = { ...COUNTED, unknownValues: [] };

describe("the review of an upload", () => {
  test("that is sure has one sentence, no question, and a button that says how many", () => {
    const shown = view(file(SURE, QUIET));
    expect(shown.title).toBe("84,190 tickets can go in");
    expect(shown.button).toBe("Import 84,190 tickets");
    expect(shown.questionCount).toBe(0);
    expect(shown.groups[0]?.sentence).toBe(
      "Looks like ServiceNow incident: 2 of 2 columns recognised, dates are day/month, Europe/London.",
    );
    expect(shown.recognised[0]?.confidence).toBe("sure");
    expect(shown.isBusy).toBe(false);
  });

  test("shows counts that add up, the span, and rejects by what repairs them", () => {
    const shown = view(file(SURE, COUNTED));
    expect(shown.dryRun?.lines.map(({ name, count }) => `${count} ${name}`)).toEqual([
      "84,190 New",
      "0 Changed",
      "0 Unchanged",
      "14 Duplicates",
      "9 Rejected",
    ]);
    expect(shown.dryRun?.span).toBe("2 Jan 2026 – 30 Oct 2026");
    expect(shown.rejects[0]).toMatchObject({ count: "9 rows", place: "id, line 7" });
    expect(shown.effects).toEqual([
      { name: "Values that count as Other", value: "135 rows" },
      { name: "Cells masked", value: "151,321" },
    ]);
  });

  test("asks only what is in doubt, numbered over all files", () => {
    const shown = view(file(DOUBTFUL, COUNTED), file(SURE, QUIET, { importId: "import-2" }));
    const questions = shown.groups.flatMap((group) => group.questions);
    expect(questions.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Is 03/04/2026 3 April or 4 March?",
      "2 Is this column what it seems to be?",
      "3 What do these 2 priorities mean?",
      "4 In which zone does desk write its times?",
    ]);
    expect(shown.title).toBe("4 answers, then 168,380 tickets can go in");
    expect(shown.groups[0]?.sentence).toContain("dates are probably day/month");
  });

  test("files of one header share their questions, with the rows of both", () => {
    const shown = view(
      file({ ...SURE }, COUNTED),
      file({ ...SURE }, COUNTED, { importId: "import-2", fileName: "more.csv" }),
    );
    expect(shown.groups).toHaveLength(1);
    expect(shown.groups[0]?.files).toBe("tickets.csv, more.csv");
    const [question] = shown.groups[0]?.questions ?? [];
    expect(question?.kind === "values" ? question.rows[0]?.rows : null).toBe("188");
  });

  test("keeps an answered question in sight, with the answer chosen", () => {
    const answers: ConfirmedMapping = {
      columns: {},
      values: { priority: { whenever: 5 } },
      dateOrder: "mdy",
    };
    const shown = view(file(DOUBTFUL, COUNTED, { answers }));
    const questions = shown.groups[0]?.questions ?? [];
    const dates = questions.find((one) => one.kind === "dates");
    const values = questions.find((one) => one.kind === "values");
    expect(dates?.isAnswered).toBe(true);
    expect(dates?.kind === "dates" && dates.readings.map((one) => one.isChosen)).toEqual([
      false,
      true,
    ]);
    expect(values?.kind === "values" && values.rows.map((row) => row.chosen)).toEqual([
      "5",
      "other",
    ]);
    expect(shown.title).toBe("2 answers, then 84,190 tickets can go in");
  });

  test("an order that late rows proved is no question any more", () => {
    const shown = view(file(DOUBTFUL, { ...QUIET, provedOrder: "mdy" }));
    expect(shown.groups[0]?.questions.map(({ kind }) => kind)).toEqual(["columns", "zone"]);
    expect(shown.groups[0]?.sentence).toContain("dates are month/day");
  });

  test("values that an earlier answer settled are not asked again", () => {
    const remembered = {
      fit: "similar" as const,
      confirmedBy: "ann",
      confirmedAt: "2026-11-03T10:00:00.000Z",
      newColumns: ["extra"],
      values: { priority: { whenever: 5 as const, tbc: "other" as const } },
    };
    const [group] = view(file({ ...SURE, remembered }, COUNTED)).groups;
    expect(group?.questions).toEqual([]);
    expect(group?.memory).toBe("Using your mapping of 3 Nov 2026; 1 column is new: extra.");
  });

  test("names are masked unless somebody says otherwise, and nothing is asked without masking", () => {
    expect(view(file(SURE, QUIET)).groups[0]?.people).toEqual([
      { column: "caller_id", field: "requester", filled: "100 %", chosen: "mask" },
    ]);
    expect(view(file({ ...SURE, masksPersonalData: false }, QUIET)).groups[0]?.people).toEqual([]);
  });

  test("warns of a cut export, and does not repeat as a warning what it asks", () => {
    const [group] = view(file(SURE, COUNTED)).groups;
    expect(group?.warnings.map(({ code }) => code)).toEqual(["EXPORT_PROBABLY_CUT"]);
  });

  test("can be confirmed while it still counts, but not before its columns are known", () => {
    const counting = view(file(SURE, null));
    expect(counting).toMatchObject({
      isBusy: true,
      mayImport: true,
      button: "Import without waiting",
    });
    expect(counting.dryRun).toMatchObject({ isCurrent: false, share: 0.4, total: "…" });
    const reading = view(file(null, null));
    expect(reading).toMatchObject({
      title: "Reading tickets.csv …",
      mayImport: false,
      dryRun: null,
    });
  });

  test("says so when nothing new would come in", () => {
    const known = { ...QUIET, created: 0, unchanged: 84_190 };
    expect(view(file(SURE, known))).toMatchObject({
      title: "Nothing new would come in",
      button: "Import anyway",
    });
  });
});

test("the preview shows what was read, and the cell under it where it differs", () => {
  const shown = previewView(COUNTED, UK);
  expect(shown.heads).toEqual(["External id", "Opened", "Priority"]);
  expect(shown.parts.map(({ key }) => key)).toEqual(["first", "last"]);
  expect(shown.parts[0]?.rows[0]?.cells).toEqual([
    { key: "externalId", read: "1", raw: "", isFault: false },
    { key: "openedAt", read: "3 Apr 2026, 22:00", raw: "03/04/2026 22:00", isFault: false },
    { key: "priority", read: "P1", raw: "urgent", isFault: false },
  ]);
  expect(shown.parts[1]?.rows[0]?.cells.map((cell) => cell.isFault)).toEqual([false, true, false]);
  expect(shown.parts[1]?.rows[0]?.rejected).toMatchObject({ code: "OPENED_AT_UNREADABLE" });
});
