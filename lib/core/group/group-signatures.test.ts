import { describe, expect, test } from "vitest";
import { groupSignatures } from "./group-signatures";
import { groupTexts } from "./group-texts";
import { type SignatureSummary, TITLE_ALONE } from "./signature-summary";

let made = 0;

function wording(text: string, fields: Partial<SignatureSummary> = {}): SignatureSummary {
  made += 1;
  return {
    id: `${text.length}${text}${made}`,
    text,
    sourceKind: "human",
    ...TITLE_ALONE,
    example: text,
    count: 1,
    ...fields,
  };
}

/** The texts of each cluster, clusters and texts in order of the alphabet. */
function grouped(signatures: readonly SignatureSummary[]): string[][] {
  const textOf = new Map(signatures.map(({ id, text }) => [id, text]));
  const clusters = groupSignatures(signatures).map(({ signatureIds }) =>
    signatureIds.map((id) => textOf.get(id) ?? "").sort(),
  );
  return clusters.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

describe("wordings of people", () => {
  test("the same stems in another order and form are one task", () => {
    const texts = ["printer paper jammed", "paper jam printers", "jamming of paper in printer"];
    expect(grouped(texts.map((text) => wording(text)))).toHaveLength(1);
  });

  test("equal short titles of two services join where category, resolution and team agree", () => {
    const alike = {
      category: "Access",
      resolution: "Role assigned in the directory",
      team: "Desk",
    };
    const both = ["Payroll", "Archive"].map((service) =>
      wording("access request", { ...alike, service }),
    );
    const others = ["screen flickers", "lift stuck", "badge lost"].map((text) =>
      wording(text, { category: text, resolution: `${text} mended`, service: text }),
    );
    expect(grouped([...both, ...others])).toContainEqual(["access request", "access request"]);
  });

  const faults = ["our bin was not emptied", "bin not emptied again", "the bin was never emptied"];
  const wishes = ["we would like a second bin", "second bin please", "we need a second bin"];

  test("what is reported as wrong and what is wished for stay apart, though they share their noun", () => {
    const clusters = grouped([...faults, ...wishes].map((text) => wording(text)));
    const isMixed = (cluster: readonly string[]) =>
      cluster.some((text) => faults.includes(text)) &&
      cluster.some((text) => wishes.includes(text));
    expect(clusters.filter(isMixed)).toEqual([]);
  });

  test("a fault and a wish that were resolved in the same way are one task", () => {
    const toner = [
      "printer does not print, toner",
      "toner is missing",
      "please bring toner",
      "we need toner",
    ];
    const others = ["screen flickers", "lift stuck", "badge lost"].map((text) =>
      wording(text, { resolution: `${text} mended` }),
    );
    const resolved = toner.map((text) => wording(text, { resolution: "New cartridge put in" }));
    expect(grouped([...resolved, ...others])).toContainEqual([...toner].sort());
  });

  test("the cut is the least likeness: at 1 hardly anything joins, at .4 more than at .62", () => {
    const texts = [
      "vpn slow at home",
      "vpn slow",
      "vpn very slow today",
      "vpn drops at home",
      "slow vpn tunnel",
    ];
    const countAt = (cut: number) =>
      groupSignatures(
        texts.map((text) => wording(text)),
        { cut },
      ).length;
    expect(countAt(1.5)).toBe(5);
    expect(countAt(0.4)).toBeLessThanOrEqual(countAt(0.62));
  });
});

describe("alerts", () => {
  const names = ["anna", "boris", "carla", "dan"];

  test("are merged like log templates", () => {
    const alerts = names.map((name) =>
      wording(`session opened for user ${name} by cron`, { sourceKind: "alert" }),
    );
    expect(groupSignatures(alerts)).toHaveLength(1);
  });

  test("never by meaning", () => {
    const alerts = ["disk full on root volume", "root volume disk almost full"].map((text) =>
      wording(text, { sourceKind: "alert" }),
    );
    expect(groupSignatures(alerts)).toHaveLength(2);
  });

  test("two templates of one check that are always resolved alike are one task", () => {
    const known = {
      sourceKind: "alert",
      resolution: "Old logs deleted per runbook",
      team: "Platform",
    } as const;
    const alerts = [
      wording("disk space low on <*>", known),
      wording("critical : disk space of <*> used up", known),
      wording("certificate of <*> expires soon", {
        ...known,
        resolution: "Certificate renewed",
        team: "Web",
      }),
      wording("replica of <*> lags behind", { ...known, resolution: "Slot dropped", team: "Data" }),
      wording("queue <*> too deep", { ...known, resolution: "Consumer restarted", team: "Queue" }),
    ];
    expect(grouped(alerts)).toContainEqual([
      "critical : disk space of <*> used up",
      "disk space low on <*>",
    ]);
    expect(groupSignatures(alerts)).toHaveLength(4);
  });

  test('a template that only says "down" is told apart by its service', () => {
    const alerts = ["Mail", "Payroll"].map((service) =>
      wording("down", { sourceKind: "alert", service }),
    );
    expect(groupSignatures(alerts)).toHaveLength(2);
  });
});

describe("what a task tells about itself", () => {
  const cluster = groupSignatures([
    wording("bitte das passwort zurucksetzen fur <*>", {
      example: "Bitte das Passwort zurücksetzen für 4711",
      count: 7,
    }),
    wording("passwort zurucksetzen", { example: "Passwort zurücksetzen", count: 30 }),
  ])[0]!;

  test("its title is the most frequent central wording, in the tickets' own spelling", () => {
    expect(cluster.title).toBe("Passwort zurücksetzen");
  });

  test("variants come largest first, with an original title", () => {
    expect(cluster.variants.map(({ count }) => count)).toEqual([30, 7]);
    expect(cluster.variants[0]!.example).toBe("Passwort zurücksetzen");
  });

  test("languages are told by stop words, sameness of equal stems is 1", () => {
    expect(cluster.languages).toEqual(["de"]);
    expect(cluster.sameness).toBeCloseTo(1, 5);
    expect(cluster.broad).toBe(false);
  });

  test("tickets without any word are one group that needs a look", () => {
    const [wordless] = groupSignatures([
      wording("", { fromStructure: true, example: null, count: 3 }),
    ]);
    expect(wordless).toMatchObject({ title: "No title", broad: true });
  });

  test("structure is the title where tickets have none", () => {
    const [task] = groupSignatures([
      wording("Hardware > Screen", { fromStructure: true, example: null }),
    ]);
    expect(task!.title).toBe("Hardware > Screen");
  });

  test("nothing to group gives nothing", () => {
    expect(groupSignatures([])).toEqual([]);
  });
});

describe("one column of texts", () => {
  const rows = (texts: readonly string[]) => texts.map((text, at) => ({ id: String(at), text }));

  test("a row that is like no other is in no group, and empty rows are like no other", () => {
    const groups = groupTexts(rows(["vpn broken", "vpn broken", "lift stuck", "", ""]));
    expect(groups[0]).not.toBeNull();
    expect(groups).toEqual([groups[0], groups[0], null, null, null]);
  });

  test("lines of a log are told by their syntax and grouped by template", () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      at % 2
        ? `state=up port=${at} peer=10.0.0.${at}`
        : `[worker-${at}] Finished task ${at} in ${at} ms`,
    );
    expect(new Set(groupTexts(rows(lines))).size).toBe(2);
  });

  test("the order of rows does not change who is together", () => {
    const texts = [
      "reset my password",
      "password reset",
      "printer jam",
      "paper jam in printer",
      "jam in printer",
    ];
    const forward = groupTexts(rows(texts));
    const backward = groupTexts(rows([...texts].reverse())).toReversed();
    expect(backward).toEqual(forward);
  });
});

describe("what a title asks for", () => {
  test("a participle is a state: a rejected code is to be corrected, not rejected", () => {
    const alike = {
      resolution: "Corrected the code in the filing",
      team: "Customs",
      service: "Filing",
    };
    const texts = ["correct rejected customs code", "change customs code in filing"];
    const others = ["screen flickers", "lift stuck", "badge lost"].map((text) =>
      wording(text, { team: text, resolution: `${text} mended`, service: text }),
    );
    const groups = grouped([...texts.map((text) => wording(text, alike)), ...others]);
    expect(groups).toContainEqual([...texts].sort());
  });
});

describe("a broad group", () => {
  const unlike = [
    "alpha gate",
    "north wind",
    "blue paper",
    "quick lamp",
    "old river",
    "tall chair",
  ];
  const together = (wordings: readonly SignatureSummary[]) => ({
    pins: new Map(wordings.map(({ id }) => [id, "one task"])),
  });

  test("is one whose wordings have little in common and hardly come back", () => {
    const once = unlike.map((text) => wording(text));
    const often = unlike.map((text) => wording(text, { count: 4 }));
    expect(groupSignatures(once, together(once))[0]?.broad).toBe(true);
    expect(groupSignatures(often, together(often))[0]?.broad).toBe(false);
  });
});
