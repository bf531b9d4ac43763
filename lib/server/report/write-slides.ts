import PptxGenJS from "pptxgenjs";
import type { SlideBridge } from "@/lib/core/report/box/bridge-slide";
import {
  type ReportSlides,
  type SlideWords,
  slideWords,
} from "@/lib/core/report/box/report-slides";

/** Inches of a wide slide, and the measures everything keeps to. */
const WIDTH = 13.33;
const MARGIN = 0.5;
const INNER = WIDTH - 2 * MARGIN;
const FONT = "Arial";
/** The light theme's own colours. */
const INK = "111827";
const SOFT = "4B5563";
const LINE = "D1D5DB";
const DATA = "0072B2";
const PAPER = "FFFFFF";

type Slide = PptxGenJS.Slide;

/** A report that was kept before there were other languages has no words of its own: it is English. */
function wordsOf(slides: ReportSlides): SlideWords {
  return slides.words ?? slideWords({ locale: "en-US" }, slides);
}

function addHead(slide: Slide, slides: ReportSlides, at: string): void {
  const { verdict } = slides;
  slide.addText([{ text: verdict[0], options: { breakLine: true } }, { text: verdict[1] }], {
    x: MARGIN,
    y: 0.35,
    w: INNER,
    h: 1.1,
    fontFace: FONT,
    // Two lines in any font: a reader without ours gets a wider one.
    fontSize: 22,
    bold: true,
    color: INK,
    valign: "top",
  });
  slide.addText(`${at} · ${wordsOf(slides).asOf}`, {
    x: MARGIN,
    y: 7.05,
    w: INNER,
    h: 0.3,
    fontFace: FONT,
    fontSize: 10,
    color: SOFT,
  });
}

function addNumbers(slide: Slide, numbers: ReportSlides["numbers"], y: number): void {
  const width = INNER / Math.max(1, numbers.length);
  for (const [at, { name, value, note }] of numbers.entries()) {
    slide.addText(
      [
        { text: name, options: { fontSize: 12, color: SOFT, breakLine: true } },
        { text: value, options: { fontSize: 26, bold: true, color: INK, breakLine: true } },
        { text: note, options: { fontSize: 10, color: SOFT } },
      ],
      {
        x: MARGIN + at * width,
        y,
        w: width - 0.1,
        h: 1.15,
        fontFace: FONT,
        valign: "top",
        margin: 0,
      },
    );
  }
}

/** How a bar chart is lettered, whatever its bars are. */
const LETTERED = {
  barDir: "bar",
  showTitle: true,
  titleFontFace: FONT,
  titleFontSize: 12,
  dataLabelFormatCode: "#,##0",
  dataLabelFontSize: 10,
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 10,
  valAxisHidden: true,
  valGridLine: { style: "none" },
} as const;

/** A native chart: its numbers open in the program's own table. */
function addTasks(slide: Slide, slides: ReportSlides): void {
  const { tasks } = slides;
  const bars = [...tasks.names].reverse();
  slide.addChart(
    "bar",
    [{ name: `${tasks.title} (${tasks.unit})`, labels: bars, values: [...tasks.values].reverse() }],
    {
      ...LETTERED,
      x: MARGIN,
      y: 2.85,
      w: INNER,
      h: 4.1,
      chartColors: [DATA],
      title: `${tasks.title} (${tasks.unit})`,
      showValue: true,
      altText: wordsOf(slides).chart,
    },
  );
}

/** The bridge as a native chart: stacked bars, of which the lower part is as white as the slide. */
function addBridge(slide: Slide, bridge: SlideBridge): void {
  const labels = [...bridge.names].reverse();
  slide.addText(bridge.summary, {
    x: MARGIN,
    y: 1.45,
    w: INNER,
    h: 0.5,
    fontFace: FONT,
    fontSize: 12,
    color: SOFT,
    valign: "top",
    margin: 0,
  });
  slide.addChart(
    "bar",
    [
      { name: bridge.liftName, labels, values: [...bridge.lifts].reverse() },
      { name: bridge.title, labels, values: [...bridge.values].reverse() },
    ],
    {
      ...LETTERED,
      x: MARGIN,
      y: 2.0,
      w: INNER,
      h: 4.95,
      barGrouping: "stacked",
      chartColors: [PAPER, DATA],
      title: bridge.title,
      altText: bridge.summary,
    },
  );
}

function addDecisions(slide: Slide, slides: ReportSlides): void {
  const { decisions } = slides;
  const head = wordsOf(slides).columns;
  const cell = (text: string, bold = false) => ({
    text,
    options: { fontFace: FONT, fontSize: 12, bold, color: bold ? INK : SOFT },
  });
  slide.addTable(
    [
      head.map((text) => cell(text, true)),
      ...decisions.map((row) => row.map((text) => cell(text))),
    ],
    {
      x: MARGIN,
      y: 3.1,
      w: INNER,
      colW: [5.2, 2.0, 2.93, 2.2],
      border: { type: "solid", pt: 0.5, color: LINE },
    },
  );
}

/** The bytes of a PPTX file with native text, table and charts; what to know of the figures is with each slide as notes. */
export async function writeSlides(slides: ReportSlides): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = slides.verdict.join(" ");
  deck.company = "Toilbox";
  const first = deck.addSlide();
  addHead(first, slides, wordsOf(slides).subject);
  addNumbers(first, slides.numbers, 1.55);
  addTasks(first, slides);
  const second = deck.addSlide();
  addHead(second, slides, slides.boxName);
  addNumbers(
    second,
    slides.axes.map(({ name, figure, note }) => ({ name, value: figure, note })),
    1.55,
  );
  addDecisions(second, slides);
  second.addText(slides.notes, {
    x: MARGIN,
    y: 5.95,
    w: INNER,
    h: 1.05,
    fontFace: FONT,
    fontSize: 9,
    color: SOFT,
    valign: "top",
    margin: 0,
  });
  if (slides.bridge) {
    const third = deck.addSlide();
    addHead(third, slides, slides.bridge.subject);
    addBridge(third, slides.bridge);
    third.addNotes([slides.bridge.summary, slides.notes].join("\n"));
  }
  for (const slide of [first, second]) slide.addNotes([...slides.verdict, slides.notes].join("\n"));
  return (await deck.write({ outputType: "nodebuffer" })) as Buffer;
}
