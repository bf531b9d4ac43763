import type { Chance } from "./chance";
import { mailOf, PEOPLE, personName } from "./people";
import { DAY } from "./sample-calendar";
import type { Story, Variables } from "./story";

/** Harbourline Freight: six sites around the North Sea and the Baltic. */
const SITES: Readonly<Record<string, string>> = {
  HAM: "Hamburg",
  ANR: "Antwerp",
  LIL: "Lille",
  FXT: "Felixstowe",
  GDN: "Gdansk",
  GOT: "Gothenburg",
};

const number = (low: number, high: number) => (chance: Chance) =>
  String(low + chance.int(high - low + 1));
const padded = (low: number, high: number, width: number) => (chance: Chance) =>
  String(low + chance.int(high - low + 1)).padStart(width, "0");

const firstNameOf = (variable: string) => (_: Chance, story: Story) =>
  story.tell(variable).split(" ")[0] ?? "";
const mailFor = (variable: string) => (_: Chance, story: Story) => mailOf(story.tell(variable));
const person = (chance: Chance) => personName(chance.int(PEOPLE));

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const isoDate = (at: number) => new Date(at).toISOString().slice(0, 10);
/** `2026-03-04` as `4 March` */
const longDate = (iso: string) =>
  `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ""}`;
/** `2026-03-04` as `04.03.` */
const shortDate = (iso: string) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.`;

/** What any text of the sample may name. */
export const COMPANY_VARIABLES: Variables = {
  caller: person,
  first: firstNameOf("{caller}"),
  mail: mailFor("{caller}"),
  other: person,
  otherFirst: firstNameOf("{other}"),
  otherMail: mailFor("{other}"),
  user: (_, story) => {
    const [first = "", last = ""] = story.tell("{caller}").toLowerCase().split(" ");
    return first.charAt(0) + last.slice(0, 7);
  },
  siteCode: Object.keys(SITES),
  site: (_, story) => SITES[story.tell("{siteCode}")] ?? "",
  low: number(2, 9),
  n: number(2, 40),
  two: padded(1, 18, 2),
  three: padded(1, 140, 3),
  hundreds: number(110, 980),
  thousands: number(1_200, 48_000),
  clock: (chance) => `${6 + chance.int(13)}:${String(chance.int(60)).padStart(2, "0")}`,
  weekday: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  soon: (_, story) => longDate(story.tell("{soonDate}")),
  soonMonth: (_, story) => longDate(story.tell("{soonDate}")).split(" ")[1] ?? "",
  soonShort: (_, story) => shortDate(story.tell("{soonDate}")),
  soonDate: (chance, story) => isoDate(story.openedAt + (2 + chance.int(19)) * DAY),
  ago: (chance, story) => longDate(isoDate(story.openedAt - chance.int(9) * DAY)),
  lastMonth: (_, story) => longDate(isoDate(story.openedAt - 28 * DAY)).split(" ")[1] ?? "",
  floor: ["ground floor", "1st floor", "2nd floor", "3rd floor", "mezzanine"],
  dock: number(1, 64),
  extension: number(2_100, 7_999),
  printer: ["PRN-{siteCode}-{three}"],
  labelPrinter: ["ZBR-{siteCode}-{three}"],
  scanner: (chance) => `HH-${2_000 + chance.int(900)}`,
  kiosk: (chance) => {
    const gate = 1 + Math.floor(chance.unit() ** 1.5 * 3);
    return `KSK-${chance.pick(["HAM", "ANR", "LIL"])}-0${gate}`;
  },
  laptop: (chance) => `HL-${31_000 + chance.int(28_000)}`,
  order: number(4_400_000, 4_999_999),
  shipment: (chance) => `HBL${8_200_000 + chance.int(799_999)}`,
  container: (chance) =>
    `${chance.pick(["HBLU", "MSKU", "TGHU", "CMAU"])}${1_000_000 + chance.int(8_999_999)}`,
  ip: (chance) => `10.${20 + chance.int(12)}.${chance.int(254)}.${2 + chance.int(250)}`,
  port: ["443", "1433", "5432", "8443", "22", "5671", "9092", "1521"],
  carrier: [
    "Nordhaul",
    "Brightsea Lines",
    "TransAlpine",
    "Van Looy Transport",
    "Kestrel Express",
    "Balt-Cargo",
    "Rhenus & Daughters",
    "PolarRoad",
    "Sundmar",
    "Cargolet",
  ],
  customer: [
    "Alderwood Furniture",
    "Bonvita Foods",
    "Castell Optics",
    "Dreiklang Audio",
    "Eastgate Tools",
    "Fjordglas",
    "Greenleaf Pharma",
    "Holm & Sons",
    "Isola Ceramics",
    "Juno Textiles",
    "Kestner Chemicals",
    "Lumen Retail",
    "Mistral Cycles",
    "Nordkap Seafood",
    "Orsted Garden",
    "Pfauen Paper",
  ],
  team: [
    "customs brokerage",
    "dock control",
    "sea freight sales",
    "road planning",
    "claims",
    "billing",
    "warehouse planning",
    "customer care",
    "master data",
    "pricing",
    "fleet",
    "payroll",
  ],
};
