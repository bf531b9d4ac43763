import { markupText } from "@/lib/core/report/table-text";
import { type PlainColour, plainColours } from "./plain-colour";

/** A drawing with its size in px. */
export type Picture = { readonly text: string; readonly width: number; readonly height: number };

type Sheet = {
  readonly left: number;
  readonly top: number;
  readonly parts: string[];
  readonly colour: (colour: string) => PlainColour;
  bottom: number;
};

const MARGIN = 16;
const GAP = 12;
/** Dots for each px of a PNG: sharp on slides and on paper. */
const SCALE = 2;

/** How an SVG of the page says what its style sheet said. */
const SVG_STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** The sheet ends where the last thing that is drawn ends, not where what holds it does. */
function reach(box: DOMRect, sheet: Sheet): void {
  sheet.bottom = Math.max(sheet.bottom, box.bottom - sheet.top);
}

function drawLine(box: DOMRect, side: string, style: CSSStyleDeclaration, sheet: Sheet): void {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const { fill, opacity } = sheet.colour(style.getPropertyValue(`border-${side}-color`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  if (!(width > 0) || kind === "none" || opacity === 0) return;
  const half = width / 2;
  const [left, right] = [box.left + half - sheet.left, box.right - half - sheet.left];
  const [top, bottom] = [box.top + half - sheet.top, box.bottom - half - sheet.top];
  const ends = {
    top: [left, top, right, top],
    right: [right, top, right, bottom],
    bottom: [left, bottom, right, bottom],
    left: [left, top, left, bottom],
  }[side];
  if (!ends) return;
  const [x1, y1, x2, y2] = ends;
  const dashes = { dashed: ' stroke-dasharray="4 3"', dotted: ' stroke-dasharray="1 3"' }[kind];
  sheet.parts.push(
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${fill}" stroke-opacity="${opacity}" stroke-width="${width}"${dashes ?? ""}/>`,
  );
}

function drawBox(box: DOMRect, style: CSSStyleDeclaration, sheet: Sheet): void {
  const { fill, opacity } = sheet.colour(style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const round = Math.min(radius, box.width / 2, box.height / 2);
  const place = `x="${box.left - sheet.left}" y="${box.top - sheet.top}" width="${box.width}" height="${box.height}" rx="${round}"`;
  if (opacity > 0) {
    reach(box, sheet);
    sheet.parts.push(
      `<rect ${place} fill="${fill}" fill-opacity="${opacity * Number(style.opacity)}"/>`,
    );
  }
  // Round borders go around, straight ones have sides of their own.
  const edge = sheet.colour(style.borderTopColor);
  if (round > 0 && Number.parseFloat(style.borderTopWidth) > 0)
    sheet.parts.push(
      `<rect ${place} fill="none" stroke="${edge.fill}" stroke-opacity="${edge.opacity}" stroke-width="${style.borderTopWidth}"/>`,
    );
  else for (const side of ["top", "right", "bottom", "left"]) drawLine(box, side, style, sheet);
}

/** The words of a text by the lines that they stand on. */
function linesOf(node: Text): { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (!last || Math.abs(last.box.top - box.top) > 2) lines.push({ text: word, box });
    else {
      last.text = `${last.text} ${word}`;
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, box.height);
    }
  }
  return lines.filter(({ box }) => box.width > 0);
}

function drawText(node: Text, sheet: Sheet): void {
  const style = node.parentElement && getComputedStyle(node.parentElement);
  if (!style) return;
  const { fill } = sheet.colour(style.color);
  for (const { text, box } of linesOf(node)) {
    const size = Number.parseFloat(style.fontSize);
    // The box of a line holds the ascent and the descent of its font; the baseline of most lies so far below its middle.
    const y = box.top + box.height / 2 + size * 0.36 - sheet.top;
    sheet.parts.push(
      `<text x="${box.left - sheet.left}" y="${y}" textLength="${box.width}" lengthAdjust="spacingAndGlyphs" font-family="Inter, sans-serif" font-size="${size}" font-weight="${style.fontWeight}" fill="${fill}">${markupText(text)}</text>`,
    );
    reach(box, sheet);
  }
}

function drawSvg(svg: SVGSVGElement, box: DOMRect, sheet: Sheet): void {
  reach(box, sheet);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [at, one] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of SVG_STYLES) one.setAttribute(name, style.getPropertyValue(name));
    one.removeAttribute("class");
    one.removeAttribute("style");
  }
  copy.setAttribute("x", String(box.left - sheet.left));
  copy.setAttribute("y", String(box.top - sheet.top));
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.setAttribute("overflow", "visible");
  sheet.parts.push(new XMLSerializer().serializeToString(copy));
}

/** What stands on a page for other readers or for the hand, and belongs to no picture. */
function isLeftOut(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (element.matches("details,[data-screen-only]")) return true;
  if (style.display === "none" || style.visibility === "hidden") return true;
  return style.overflow === "hidden" && box.width <= 1 && box.height <= 1;
}

function draw(element: Element, sheet: Sheet): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (isLeftOut(element, style, box)) return;
  if (style.display !== "contents") {
    if (element instanceof SVGSVGElement) {
      drawSvg(element, box, sheet);
      return;
    }
    drawBox(box, style, sheet);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, sheet);
    else if (child instanceof Element) draw(child, sheet);
  }
}

/**
 * A card's head and drawing as SVG, read from the page as it stands: boxes, lines, texts and SVG parts with the colours
 * that they have there. Whatever draws it needs neither our style sheet nor HTML.
 */
export function cardSvg(card: HTMLElement): Picture {
  const whole = card.getBoundingClientRect();
  // A framed card has room at its sides already.
  const side = card.querySelector(":scope > header") ? 0 : MARGIN;
  const parts: string[] = [];
  const colour = plainColours();
  let y = MARGIN;
  for (const part of card.querySelectorAll(":scope > header, [data-drawing]")) {
    const { top } = part.getBoundingClientRect();
    const sheet: Sheet = { left: whole.left - side, top: top - y, parts, colour, bottom: y };
    draw(part, sheet);
    y = sheet.bottom + GAP;
  }
  const { fill } = colour(getComputedStyle(document.body).backgroundColor);
  const [width, height] = [Math.ceil(whole.width + 2 * side), Math.ceil(y - GAP + MARGIN)];
  return {
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${fill}"/>${parts.join("")}</svg>`,
    width,
    height,
  };
}

/** A drawing as dots; null where the browser cannot. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob | null> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const isRead = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const brush = canvas.getContext("2d");
  if (!isRead || !brush) return null;
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
