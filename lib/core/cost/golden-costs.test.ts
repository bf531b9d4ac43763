import { describe, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { hourFactor, hourlyRate, labourCost, waitCost } from "./labour";
import { grossRevenueLoss, revenueLoss, revenuePerHour } from "./revenue";
import { annualLoss, lossChance } from "./risk";
import { costByNotes, costByTimeToResolve } from "./rival-formulas";

/** Figures worked out by hand for one cluster of 390 tickets a year. */

const RATE = hourlyRate(118_000, 1650);

describe("labour", () => {
  test("118,000 a year / 1,650 productive hours = 71.52 an hour", () => {
    expect(RATE).toBeCloseTo(71.52, 2);
  });

  test("390 x 14 min = 91 h, 390 x .9 x 8 min = 46.8 h; x (12 % off at 1.5, 3 % sleep at 2) = 10,440.50", () => {
    const touch = (390 * 14) / 60;
    const interruption = (390 * 0.9 * 8) / 60;
    expect(touch).toBe(91);
    expect(interruption).toBeCloseTo(46.8, 12);
    const dearer = hourFactor(
      { hours: { business: 85, off: 12, sleep: 3 }, onCall: { off: 0, sleep: 0 } },
      defaultSettings(),
    );
    // 1 + .12 x .5 + .03 x 1
    expect(dearer).toBeCloseTo(1.09, 12);
    const hours = { touch, interruption, rework: 0, hourFactor: dearer };
    expect(labourCost(hours, RATE)).toBeCloseTo(10_440.5, 2);
  });

  test("of 12 % off and 3 % sleep, 8 % and 2 % on call at 1.2: 1 + .04 x .5 + .01 x 1 + .10 x .2 = 1.05", () => {
    const hours = { business: 85, off: 12, sleep: 3 };
    const settings = { ...defaultSettings(), onCallMultiplier: 1.2 };
    expect(hourFactor({ hours, onCall: { off: 8, sleep: 2 } }, settings)).toBeCloseTo(1.05, 12);
    const whole = hourFactor({ hours, onCall: { off: 12, sleep: 3 } }, settings);
    expect(whole).toBeCloseTo(1 + 0.15 * 0.2, 12);
  });

  test("waiting 390 x 3.5 h x 30 % blocked x 45 = 18,427.50", () => {
    const inputs = { blockedShare: 0.3, hourlyRate: 45 };
    expect(waitCost({ tickets: 390, hours: 3.5 }, inputs)).toBeCloseTo(18_427.5, 2);
  });
});

describe("revenue", () => {
  const inputs = {
    yearlyRevenue: 52_560_000,
    serviceHours: 8760,
    impactShare: 0.25,
    recaptureShare: 0.4,
    marginShare: 0.35,
    upToPriority: 2,
  };

  test("52.56 M / 8,760 h = 6,000 an hour", () => {
    expect(revenuePerHour(52_560_000, 8760)).toBe(6000);
  });

  test("1.5 h x 6,000 x 25 % x .6 = 1,350 gross, x 35 % margin = 472.50", () => {
    expect(grossRevenueLoss(1.5, inputs)).toBeCloseTo(1350, 10);
    expect(revenueLoss(1.5, inputs)).toBeCloseTo(472.5, 10);
  });

  test("a service of half the hours earns twice as much an hour in half of the open time: the loss stays", () => {
    expect(revenueLoss(1.5, { ...inputs, serviceHours: 4380 })).toBeCloseTo(472.5, 10);
  });
});

describe("risk", () => {
  const WHOLE = { form: null, low: 10_000, high: 200_000 };

  test("3 loss events in 390 tickets: (.5 + 3) / (50 + 390) = .00795", () => {
    expect(lossChance({ events: 3, tickets: 390 })).toBeCloseTo(0.00795, 5);
  });

  test("x 390 a year x 67,699.71 a loss = 210,022.98 a year", () => {
    const perYear = lossChance({ events: 3, tickets: 390 }) * 390;
    expect(annualLoss(perYear, [WHOLE])).toBeCloseTo(210_022.98, 2);
  });

  test("by form: replacement 10 k to 200 k (67,699.71) and fines 100 k to 1 M (404,001.28) are 471,700.99 an event", () => {
    const forms = [
      { form: "replacement" as const, low: 10_000, high: 200_000 },
      { form: "fines" as const, low: 100_000, high: 1_000_000 },
    ];
    expect(annualLoss(1, forms)).toBeCloseTo(471_700.99, 1);
  });
});

describe("the formulas of others", () => {
  test("390 x 1.1 (P3) x 4 notes x $20 = 34,320 and x .5 h = 858 h", () => {
    const figure = costByNotes(
      { tickets: 390, priorityFactor: 1.1, notes: 4 },
      { price: 20, hours: 0.5 },
    );
    expect(figure.cost).toBeCloseTo(34_320, 6);
    expect(figure.hours).toBeCloseTo(858, 6);
  });

  test("390 x 6 h to resolve x 71.52 = 167,345 and 2,340 h", () => {
    const figure = costByTimeToResolve({ tickets: 390, hoursToResolve: 6 }, RATE);
    expect(figure.cost).toBeCloseTo(167_345, 0);
    expect(figure.hours).toBe(2340);
  });
});
