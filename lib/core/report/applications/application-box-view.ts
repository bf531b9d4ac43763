import type { WeighedApplication } from "../../domain/weighed-applications";
import { sayApplications } from "../../messages/applications";
import { sayWords } from "../../messages/words";
import type { ReportInput } from "../box/report-input";
import { fitTiles, type TileField } from "../fit-tiles";
import { type Formats, formatMoney } from "../format";
import type { Rect } from "../squarify";
import { axisLines, placesOf, reasonFor, wordingOf } from "../wording";
import { moneyOf } from "./application-entries";

/** 0 low, 1 medium, 2 high contribution; null: unknown. */
export type ContributionShade = 0 | 1 | 2 | null;

/** An application as a tile; its area is its yearly burden, on one scale inside and outside the box. */
export type ApplicationTile = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** "High 92", "Unknown": what the shade says. */
  readonly word: string;
  readonly shade: ContributionShade;
  /** Share of the largest tile, for bars on narrow screens. */
  readonly share: number;
  /** Null: too small to carry text; it is part of the strip of the smaller ones. */
  readonly rect: Rect | null;
  /** What fits below the name: value and word on a line each, on one line, or the value alone. */
  readonly room: "two lines" | "one line" | "value";
};

export type ApplicationCompartment = {
  readonly name: string;
  /** The axis in its own unit: "$92 k", "contribution margin a year". */
  readonly figure: string;
  readonly unit: string;
  readonly facts: readonly string[];
  /** Share of the width of the box, and height of its tiles in shares of the box's: together its area. */
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly ApplicationTile[];
  readonly rest: {
    readonly text: string;
    readonly height: number;
    readonly hasLabel: boolean;
  } | null;
};

export type OutsideLine = {
  readonly id: string | null;
  readonly name: string;
  readonly reason: string;
  readonly value: string;
};

export type ApplicationBoxView = {
  readonly title: string;
  readonly note: string;
  readonly compartments: readonly ApplicationCompartment[];
  /** Share of the whole width that the box takes. */
  readonly width: number;
  readonly outside: {
    readonly title: string;
    readonly note: string;
    readonly tiles: readonly ApplicationTile[];
    readonly rest: ApplicationCompartment["rest"];
    /** Share of the whole width, and height in shares of the box's, so that areas keep one scale. */
    readonly width: number;
    readonly height: number;
    readonly lines: readonly OutsideLine[];
  };
};

const CENTS = 100;
/** The drawing at the width it is designed for. */
const WHOLE: TileField = { width: 1_080, height: 232 };
const LEAST: TileField = { width: 86, height: 38 };
/** From here on a tile holds name, value and word on lines of their own, or value and word on one. */
const TWO_LINES_HEIGHT = 72;
const ONE_LINE_WIDTH = 128;
const REST_LABEL_HEIGHT = 20;
/** Least share before the three are brought to one, so that words fit: its tiles get lower instead. */
const LEAST_COMPARTMENT = 0.27;
/** The column outside never gets narrower or wider than this share of the width. */
const OUTSIDE_WIDTH = { least: 0.2, most: 0.45 };
const MOST_LINES = 6;

function money(minor: number, formats: Formats): string {
  return formatMoney(minor / CENTS, formats);
}

function shadeOf({ contribution }: WeighedApplication, line: number): ContributionShade {
  if (contribution === null) return null;
  if (contribution >= line) return 2;
  return contribution >= line / 2 ? 1 : 0;
}

const SHADE_WORDS = ["Low {contribution}", "Medium {contribution}", "High {contribution}"] as const;

function wordOf(one: WeighedApplication, shade: ContributionShade, formats: Formats): string {
  if (shade === null || one.contribution === null) return sayApplications(formats, "Unknown");
  const contribution = Math.round(one.contribution);
  return sayApplications(formats, SHADE_WORDS[shade], { contribution });
}

/** Why an application stands outside; null: it is inside. */
function reasonOutside({
  application,
  contribution,
  decision,
  isInBox,
}: WeighedApplication): "unknown" | "retire" | "move" | "no room" | null {
  if (application.mustKeep) return null;
  if (contribution === null) return "unknown";
  if (decision === "retire") return "retire";
  if (decision === "move") return "move";
  return isInBox === false ? "no room" : null;
}

/** The compartment of an application: that of the objective it carries most of. */
function placeOf({ application }: WeighedApplication, input: ReportInput): 0 | 1 | 2 {
  const places = placesOf(input.totals.axes.profile);
  if (application.mustKeep && application.links.length === 0) return places.duty;
  const objectives = new Map(input.applications?.register.objectives.map((one) => [one.id, one]));
  const [first] = application.links
    .flatMap(({ objectiveId, weight }) => {
      const objective = objectives.get(objectiveId);
      return objective ? [{ objective, carried: weight * objective.weight }] : [];
    })
    .sort((a, b) => b.carried - a.carried);
  return places[first?.objective.serves ?? "money"];
}

function sumOf(entries: readonly WeighedApplication[]): number {
  return entries.reduce((sum, { burden }) => sum + burden, 0);
}

type Drawn = {
  readonly input: ReportInput;
  readonly largest: number;
};

function tilesIn(
  entries: readonly WeighedApplication[],
  field: TileField,
  { input, largest }: Drawn,
): Pick<ApplicationCompartment, "tiles" | "rest"> {
  const { settings } = input;
  const line = input.applications?.weighed.lines.contribution ?? 50;
  const shown = entries.filter(({ burden }) => burden > 0);
  const { rects, restHeight } = fitTiles(
    shown.map(({ burden }) => burden),
    field,
    LEAST,
  );
  const small = shown.slice(rects.length);
  const tiles = shown.map((one, at): ApplicationTile => {
    const rect = rects[at] ?? null;
    const shade = shadeOf(one, line);
    const height = ((rect?.height ?? 0) * field.height) / 100;
    const width = ((rect?.width ?? 0) * field.width) / 100;
    return {
      id: one.application.id,
      name: one.application.name,
      value: money(one.burden, settings),
      word: wordOf(one, shade, settings),
      shade,
      share: one.burden / largest,
      rect,
      room:
        width >= ONE_LINE_WIDTH ? "one line" : height >= TWO_LINES_HEIGHT ? "two lines" : "value",
    };
  });
  const rest =
    small.length === 0
      ? null
      : {
          text: sayApplications(
            settings,
            "{count, plural, one {# smaller one} other {# smaller ones}}, {amount}",
            { count: small.length, amount: money(sumOf(small), settings) },
          ),
          height: restHeight,
          hasLabel: (restHeight * field.height) / 100 >= REST_LABEL_HEIGHT,
        };
  return { tiles, rest };
}

type Size = { readonly width: number; readonly height: number };

/** Widths that leave room for words, and heights that make up for it, so that every area keeps one scale. */
function compartmentSizes(shares: readonly number[]): {
  readonly sizes: readonly Size[];
  /** Part of the box's area that is tiles. */
  readonly filled: number;
} {
  const wide = shares.map((share) => Math.max(LEAST_COMPARTMENT, share));
  const sum = wide.reduce((all, width) => all + width, 0);
  const widths = wide.map((width) => width / sum);
  const most = Math.max(...shares.map((share, at) => share / (widths[at] ?? 1)));
  return {
    sizes: shares.map((share, at) => {
      const width = widths[at] ?? 1;
      return { width, height: most > 0 ? share / width / most : 0 };
    }),
    filled: most > 0 ? 1 / most : 1,
  };
}

/** The column outside: as wide as its words need, and so high that its areas have the box's scale. */
function outsideSize(inside: number, outside: number, filled: number): Size {
  const share = outside / Math.max(1, inside + outside);
  const width = Math.min(OUTSIDE_WIDTH.most, Math.max(OUTSIDE_WIDTH.least, share));
  return {
    width,
    height: inside > 0 ? ((outside / inside) * filled * (1 - width)) / width : 1,
  };
}

function compartmentOf(
  own: readonly WeighedApplication[],
  place: 0 | 1 | 2,
  { size, boxWidth, ...drawn }: Drawn & { readonly size: Size; readonly boxWidth: number },
): ApplicationCompartment {
  const { input } = drawn;
  const { axes, unpriced } = input.totals;
  const { settings } = input;
  const line = axisLines(axes, settings)[place];
  const field = {
    width: Math.max(1, boxWidth * size.width),
    height: Math.max(1, WHOLE.height * size.height),
  };
  const tiles = tilesIn(own, field, drawn);
  return {
    name: wordingOf(axes.profile, settings).axes[place],
    figure: line.text(settings),
    unit: line.estimate ? line.unit : "",
    facts: [
      sayApplications(
        settings,
        "{count, plural, one {# application} other {# applications}}, burden {amount}",
        { count: own.length, amount: money(sumOf(own), settings) },
      ),
      ...(line.estimate
        ? []
        : [reasonFor(unpriced, line.key, settings) ?? sayWords(settings, "An input is missing.")]),
      ...(tiles.rest && !tiles.rest.hasLabel ? [tiles.rest.text] : []),
    ],
    ...size,
    ...tiles,
  };
}

function noteOf(input: ReportInput, inside: number): string {
  const budget = input.settings.applications.runBudget;
  const { settings } = input;
  const amount = money(inside, settings);
  return budget === null
    ? sayApplications(
        settings,
        "{amount} a year is in; no run budget is entered. Area = yearly burden, same scale inside and outside.",
        { amount },
      )
    : sayApplications(
        settings,
        "{amount} of {budget} a year is in. Area = yearly burden, same scale inside and outside.",
        { amount, budget: formatMoney(budget, settings) },
      );
}

function reasonWords(reason: ReturnType<typeof reasonOutside>, formats: Formats): string {
  return reason === null ? "" : sayApplications(formats, reason);
}

function outsideLines(
  outside: readonly WeighedApplication[],
  { applications, settings }: ReportInput,
): readonly OutsideLine[] {
  const none = moneyOf(applications?.weighed.none);
  const own = outside.map((one) => ({
    id: one.application.id,
    name: one.application.name,
    reason: reasonWords(reasonOutside(one), settings),
    value: money(one.burden, settings),
  }));
  const shown = own.length > MOST_LINES ? own.slice(0, MOST_LINES - 1) : own;
  const small = outside.slice(shown.length);
  return [
    ...shown,
    ...(small.length > 0
      ? [
          {
            id: null,
            name: sayApplications(settings, "{count} others", { count: small.length }),
            reason: sayApplications(settings, "smaller"),
            value: money(sumOf(small), settings),
          },
        ]
      : []),
    ...(none > 0
      ? [
          {
            id: null,
            name: sayApplications(settings, "No application"),
            reason: sayApplications(settings, "link its tickets"),
            value: money(none, settings),
          },
        ]
      : []),
  ];
}

/** The box drawn with applications; null where none is registered, or none costs anything. */
export function applicationBoxView(input: ReportInput): ApplicationBoxView | null {
  const { applications, totals, settings } = input;
  if (!applications) return null;
  const { entries } = applications.weighed;
  const inside = entries.filter((one) => reasonOutside(one) === null);
  const outside = entries.filter((one) => reasonOutside(one) !== null);
  const [burdenIn, burdenOut] = [sumOf(inside), sumOf(outside)];
  if (burdenIn + burdenOut <= 0) return null;
  const groups = ([0, 1, 2] as const).map((place) =>
    inside.filter((one) => placeOf(one, input) === place),
  );
  const { sizes, filled } = compartmentSizes(
    groups.map((own) => (burdenIn > 0 ? sumOf(own) / burdenIn : 0)),
  );
  const { width, height } = outsideSize(burdenIn, burdenOut, filled);
  const drawn = { input, largest: Math.max(...entries.map(({ burden }) => burden)) };
  const isPublic = totals.axes.profile === "public";
  const field = { width: WHOLE.width * width, height: WHOLE.height * height };
  return {
    title: isPublic
      ? sayApplications(settings, "The box: what appropriations carry")
      : sayApplications(settings, "The box: what the run budget carries"),
    note: noteOf(input, burdenIn),
    compartments: ([0, 1, 2] as const).map((place) =>
      compartmentOf(groups[place] ?? [], place, {
        ...drawn,
        size: sizes[place] ?? { width: 1 / 3, height: 0 },
        boxWidth: WHOLE.width * (1 - width),
      }),
    ),
    width: 1 - width,
    outside: {
      title: sayApplications(settings, "Outside the box · {amount}", {
        amount: money(burdenOut, settings),
      }),
      note: sayApplications(settings, "What could not show its place, one reason each."),
      ...tilesIn(outside, field, drawn),
      width,
      height,
      lines: outsideLines(outside, input),
    },
  };
}
