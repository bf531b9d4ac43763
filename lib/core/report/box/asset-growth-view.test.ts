import { describe, expect, test } from "vitest";
import type { AssetGrowth } from "../../domain/asset-growth";
import { defaultSettings } from "../../domain/settings";
import { NO_NUMBER } from "../format";
import { assetGrowthView } from "./asset-growth-view";

const stretches = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([tickets, assets]) => ({ tickets, assets }));

const GROWTH: AssetGrowth = {
  kind: "item",
  told: 0.84,
  weeks: 12,
  stretches: stretches([100, 50], [110, 54], [120, 60], [132, 64]),
  drivers: [
    {
      driver: "identity/access",
      hours: 310,
      stretches: stretches([40, 20], [44, 20], [50, 20], [60, 20]),
    },
    { driver: "containers", hours: 12, stretches: stretches([0, 0], [2, 1], [4, 1], [5, 2]) },
  ],
  joined: [],
};

describe("more things or worse things", () => {
  test("one sentence splits the growth of volume, and each driver has its own row", () => {
    const view = assetGrowthView(GROWTH, defaultSettings(), "/acme/tickets")!;
    expect(view.title).toBe(
      "The volume of repeated work is up because of more things: tickets +32 %, assets +28 %, tickets per asset +3 %.",
    );
    expect(view.stretches[0]).toBe("weeks 37–48 ago");
    expect(view.rows[1]).toMatchObject({
      name: "Identity/access",
      cells: ["2.0", "2.2", "2.5", "3.0"].map((text) => ({ text, href: null })),
      tickets: "+50 %",
      assets: "0 %",
      perAsset: "+50 %",
      because: "worse things",
    });
    expect(view.rows[2]).toMatchObject({ because: "cannot be told", tickets: NO_NUMBER });
    expect(view.rows[2]?.cells[0]?.text).toBe(NO_NUMBER);
  });

  test("each number opens its tickets: a driver's, of one stretch or of all", () => {
    const known = { ...GROWTH, firstDay: "2025-01-27" };
    const [all, access] = assetGrowthView(known, defaultSettings(), "/acme/tickets")?.rows ?? [];
    expect(all?.href).toBe("/acme/tickets?asset=item&since=2025-01-27&until=2025-12-29&ranked=yes");
    expect(access?.cells[1]?.href).toBe(
      "/acme/tickets?asset=item&since=2025-04-21&until=2025-07-14&driver=identity%2Faccess",
    );
  });

  test("says that services stand in, and which source joined", () => {
    const note = assetGrowthView(
      { ...GROWTH, kind: "service", joined: ["Jira"] },
      defaultSettings(),
      "/acme/tickets",
    )!.note;
    expect(note).toContain("no configuration item for most tickets");
    expect(note).toContain("Jira joined during this time");
  });

  test("where the export has no such column, or too short a history, it says so and shows no number", () => {
    const untold = assetGrowthView({ ...GROWTH, kind: null }, defaultSettings(), "/acme/tickets")!;
    expect(untold.rows).toEqual([]);
    expect(untold.title).toContain("The tickets do not tell");
    expect(untold.note).toContain("Export that column");
    const short = assetGrowthView(
      { ...GROWTH, stretches: [] },
      defaultSettings(),
      "/acme/tickets",
    )!;
    expect(short.title).toContain("too short to tell");
    expect(assetGrowthView(undefined, defaultSettings(), "/acme/tickets")).toBeNull();
  });
});
