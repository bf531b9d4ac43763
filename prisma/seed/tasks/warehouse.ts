import { only } from "../chance";
import { type SampleTask, SHIFT_DAYS, serviceDeskTask } from "../sample-task";

const DOCK = {
  hours: "shifts",
  weekdays: SHIFT_DAYS,
  channels: [
    ["Phone", 78],
    ["Walk-in", 12],
    ["Email", 10],
  ],
  priorities: [
    [1, 6],
    [2, 52],
    [3, 42],
  ],
} as const;

const labelPrinter = serviceDeskTask({
  ...DOCK,
  key: "label-printer",
  tickets: 480,
  months: [0.9, 0.9, 1, 1, 1, 1, 0.95, 0.95, 1.05, 1.2, 1.5, 1.35],
  wordings: [
    "Label printer {labelPrinter} offline",
    ["No labels at dock {dock}", "The Zebra blinks red and the pallets pile up."],
    "Zebra at dock {dock} stopped",
    ["{labelPrinter} prints blank labels", "Ribbon changed already, dock {dock}."],
    "label printing down at {site}, dock {dock}",
    [
      "Pallet labels do not come out",
      "WMS says printed but nothing happens. Printer {labelPrinter}.",
    ],
    "shipping label printer needs a reset - {labelPrinter}",
    ["Labels shifted by half, barcode cut off", "{labelPrinter}, calibration lost again I think."],
    "Dock {dock}: label printer not reachable from WMS",
    ["can't print SSCC labels", "{labelPrinter} shows 'pause'. Truck is waiting."],
    ["Etikettendrucker Tor {dock} druckt nicht", "{labelPrinter}, blinkt rot."],
    ["Imprimante d'étiquettes quai {dock} hors ligne", "Référence {labelPrinter}."],
    "zebra printer {labelPrinter} hangs, trucks waiting",
  ],
  descriptions: [
    "",
    "Shift lead {caller}, phone {extension}.",
    "Media and ribbon are fine.",
    "{site} warehouse, gate side.",
  ],
  notes: [
    "Restarted label printer and the WMS print agent, test label fine. {kb}",
    "Printer power cycled and recalibrated by shift lead on the phone.",
    "Reset {labelPrinter} remotely per {kb}.",
    "print agent restarted, queue released",
  ],
  category: only(["Warehouse", "Label printing"]),
  service: only("WMS Harbour"),
  group: only("Warehouse Systems"),
  item: "{labelPrinter}",
  minutes: [14, 0.3],
  elapsedHours: [0.5, 0.6],
});

const scannerRemap = serviceDeskTask({
  ...DOCK,
  key: "scanner-remap",
  tickets: 360,
  wordings: [
    "Scanner {scanner} not assigned to the right zone",
    [
      "Handheld {scanner} shows wrong warehouse",
      "It opens {site} although it is used somewhere else now.",
    ],
    "Remap scanner {scanner} to zone {low}",
    ["{scanner} has no tasks", "Other handhelds get picks, this one stays empty after the swap."],
    "please move handheld {scanner} to dock {dock}",
    ["Replacement gun {scanner} must be paired with station {n}", "Old one fell down."],
    "Wrong location on RF gun {scanner}",
    ["scanner swap {scanner} -> {scanner2}", "Assign the second to the same picker group."],
    "handheld {scanner}: unknown device in WMS",
    ["Assign MDE to picking zone {low}", "Came back from repair: {scanner}."],
    ["Handscanner {scanner} falsche Zone", "Bitte auf Zone {low} umstellen."],
    ["Lecteur {scanner} à réaffecter", "Zone {low}, quai {dock}."],
    "RF terminal {scanner} registered at another site",
  ],
  descriptions: [
    "",
    "Shift starts soon.",
    "Caller {caller}, {site}.",
    "Serial on the back is worn off, name is {scanner}.",
  ],
  notes: [
    "Re-mapped {scanner} to the right zone in WMS device table. {kb}",
    "Device assignment changed, scanner restarted, picks arrive.",
    "moved {scanner} in device manager, ok",
    "Mapping corrected per {kb}.",
  ],
  category: only(["Warehouse", "Handheld"]),
  service: only("WMS Harbour"),
  group: only("Warehouse Systems"),
  item: "{scanner}",
  minutes: [8, 0.3],
  elapsedHours: [0.6, 0.7],
});

const orderReopen = serviceDeskTask({
  ...DOCK,
  key: "order-reopen",
  tickets: 300,
  growth: 1.4,
  wordings: [
    "Reopen order {order} for split delivery",
    [
      "Order {order} was closed too early",
      "Second half is still on the ramp, please set it back to open.",
    ],
    "Please set {order} back to status 40",
    ["Split shipment: {order} must be open again", "{customer} takes the rest on {weekday}."],
    "TMS order {order} closed, part of the goods still here",
    ["cannot book remaining pallets on {order}", "System says order completed."],
    "undo completion of {order}",
    ["{order}: {n} pallets left behind", "Reopen so we can load them on the next truck."],
    "status of order {order} has to be changed from completed to partial",
    ["Auftrag {order} wieder öffnen", "Teillieferung, Rest folgt am {weekday}."],
    ["Rouvrir la commande {order}", "Livraison partielle pour {customer}."],
    "order closed by mistake, {order}",
  ],
  descriptions: [
    "",
    "Customer {customer}.",
    "Truck of {carrier} leaves at {clock}.",
    "Dispatcher {caller}.",
  ],
  notes: [
    "Set order {order} back to partial in TMS. {kb}",
    "Status changed with the reopen function, dispatcher informed.",
    "Reopened per {kb}, remaining pallets can be booked.",
    "order status reset, done",
  ],
  category: only(["Transport", "Order status"]),
  service: only("TMS Meridian"),
  group: only("Transport Systems"),
  minutes: [9, 0.3],
  elapsedHours: [0.9, 0.8],
});

/** The same few kiosks lose the same settings again and again. */
const kioskDrift = serviceDeskTask({
  ...DOCK,
  key: "kiosk-drift",
  kind: "drift",
  tickets: 170,
  wordings: [
    "Driver kiosk {kiosk} lost its proxy settings again",
    [
      "Check-in kiosk {kiosk}: page not reachable",
      "Same as last week, settings are back to factory.",
    ],
    "{kiosk} has forgotten its configuration",
    ["Kiosk at the truck gate shows certificate warning again", "{kiosk}, drivers queue outside."],
    "{kiosk} back to default language and no proxy",
    ["Once more: {kiosk} offline after the nightly reboot", "You fixed it some days ago already."],
    "self check-in terminal {kiosk} reset itself",
    [
      "Drivers cannot check in at {kiosk}",
      "Browser opens the vendor's start page instead of ours.",
    ],
    ["Fahrerkiosk {kiosk} wieder ohne Proxy", "Zum wiederholten Mal."],
    ["Borne chauffeur {kiosk} déconfigurée", "Encore une fois."],
    "settings gone on {kiosk}, third time this month",
  ],
  descriptions: [
    "",
    "Gate {low}, {site}.",
    "Happens after reboots.",
    "Please fix it for good one day.",
  ],
  notes: [
    "Re-applied kiosk configuration profile, check-in works. {kb}",
    "Proxy and home page set again by hand.",
    "Restored settings from the image per {kb}.",
    "config restored, same drift as before",
  ],
  category: only(["Warehouse", "Kiosk"]),
  service: only("Driver Check-in"),
  group: only("Warehouse Systems"),
  item: "{kiosk}",
  codes: [
    ["Configuration restored", 95],
    ["Solved (Work Around)", 5],
  ],
  minutes: [18, 0.3],
  elapsedHours: [0.8, 0.6],
  reopenShare: 0.06,
});

export const WAREHOUSE_TASKS: readonly SampleTask[] = [
  labelPrinter,
  scannerRemap,
  orderReopen,
  kioskDrift,
];
