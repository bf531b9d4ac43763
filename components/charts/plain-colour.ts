/** A colour as any program that draws SVG knows it. */
export type PlainColour = { readonly fill: string; readonly opacity: number };

function read(brush: CanvasRenderingContext2D, colour: string): PlainColour {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  return { fill: `rgb(${red},${green},${blue})`, opacity: alpha / 255 };
}

/** Says what the colours of a page come to, mixed ones as well; each is painted once. */
export function plainColours(): (colour: string) => PlainColour {
  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, PlainColour>();
  return (colour) => {
    const found = known.get(colour) ?? (brush ? read(brush, colour) : { fill: colour, opacity: 1 });
    known.set(colour, found);
    return found;
  };
}
