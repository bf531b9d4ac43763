/** One file of the benchmark: what a parser gets, and the table it should find. */
export type PollutedFile = {
  /** Name in the benchmark, without ".csv". */
  readonly name: string;
  readonly text: string;
  /** Header first, where there is one. */
  readonly clean: readonly (readonly string[])[];
};

/** A table as it is written: each cell with its quotes. */
type Written = readonly (readonly string[])[];

/**
 * Makes the 2,290 files of the Pollock benchmark from its source table, after the list of pollutions in the paper
 * (Vitagliano et al., "Pollock: A Data Loading Benchmark", VLDB 2023).
 *
 * `source` is the text of the unpolluted file: commas, double quotes, LF, one header row. Each file differs from it in
 * one thing. The clean table is what a person would want: an extra quote stays in its cell, a second table is left
 * out, header rows are joined by a space.
 */
export function* pollute(source: string): Generator<PollutedFile> {
  const written = source
    .split("\n")
    .slice(0, -1)
    .map((line) => splitWritten(line));
  const clean = written.map((cells) => cells.map(unquote));
  yield* polluteFile(source, written, clean);
  yield* polluteDialect(written, clean);
  yield* polluteRows(written, clean);
}

function* polluteFile(
  source: string,
  written: Written,
  clean: PollutedFile["clean"],
): Generator<PollutedFile> {
  const [header = [], ...records] = clean;
  const [firstLine = "", secondLine = ""] = source.split("\n");
  const plainHeader = header.join(",");
  const several = (count: number) =>
    header.map((cell) => Array.from({ length: count }, () => cell).join(" "));
  yield { name: "source", text: source, clean };
  yield { name: "file_no_payload", text: "", clean: [] };
  yield { name: "file_no_trailing_newline", text: source.slice(0, -1), clean };
  yield { name: "file_double_trailing_newline", text: `${source}\n`, clean };
  yield { name: "file_no_header", text: write(written.slice(1)), clean: records };
  yield {
    name: "file_header_multirow_2",
    text: `${plainHeader}\n${source}`,
    clean: [several(2), ...records],
  };
  yield {
    name: "file_header_multirow_3",
    text: `${plainHeader}\n${plainHeader}\n${source}`,
    clean: [several(3), ...records],
  };
  const commas = ",".repeat(header.length - 1);
  yield { name: "file_preamble", text: `PREAMBLE${commas}\n${commas}\n${source}`, clean };
  yield { name: "file_multitable_same", text: source + secondTable(clean, 0), clean };
  yield { name: "file_multitable_more", text: source + secondTable(clean, 1), clean };
  yield { name: "file_multitable_less", text: source + secondTable(clean, -1), clean };
  yield { name: "file_header_only", text: `${firstLine}\n`, clean: [header] };
  yield {
    name: "file_one_data_row",
    text: `${firstLine}\n${secondLine}\n`,
    clean: clean.slice(0, 2),
  };
}

function* polluteDialect(written: Written, clean: PollutedFile["clean"]): Generator<PollutedFile> {
  for (const [code, delimiter] of [
    ["0x9", "\t"],
    ["0x3B", ";"],
    ["0x20", " "],
    ["0x2C_0x20", ", "],
  ] as const) {
    yield { name: `file_field_delimiter_${code}`, text: write(written, delimiter), clean };
  }
  yield { name: "file_record_delimiter_0xD", text: write(written, ",", "\r"), clean };
  yield { name: "file_record_delimiter_0xA", text: write(written), clean };
  const quoted = (change: (inner: string) => string, quote = '"') =>
    write(written.map((cells) => cells.map((cell) => requote(cell, change, quote))));
  yield { name: "file_quotation_char_0x27", text: quoted((inner) => inner, "'"), clean };
  const escapeBy = (mark: string) => quoted((inner) => inner.replaceAll('""', () => `${mark}"`));
  yield { name: "file_escape_char_0x5C", text: escapeBy("\\"), clean };
  yield { name: "file_escape_char_0x00", text: escapeBy(""), clean };
}

function* polluteRows(written: Written, clean: PollutedFile["clean"]): Generator<PollutedFile> {
  for (const [row, cells] of written.entries()) {
    const withLine = (line: string) =>
      write([...written.slice(0, row), [line], ...written.slice(row + 1)]);
    for (const [column, cell] of cells.entries()) {
      const before = cells.slice(0, column);
      const after = cells.slice(column + 1);
      yield {
        name: `row_more_sep_row${row}_col${column}`,
        text: withLine([...before, "", cell, ...after].join(",")),
        clean,
      };
      yield {
        name: `row_extra_quote${row}_col${column}`,
        text: withLine([...before, `"${cell}`, ...after].join(",")),
        clean: clean.map((values, at) =>
          at === row ? values.with(column, `"${values[column]}`) : values,
        ),
      };
      if (column === 0) continue;
      const joined = `${before.at(-1)}${cell}`;
      yield {
        name: `row_less_sep_row${row}_col${column}`,
        text: withLine([...before.slice(0, -1), joined, ...after].join(",")),
        clean,
      };
    }
    yield { name: `row_field_delimiter_${row}_0x20`, text: withLine(cells.join(" ")), clean };
  }
}

/** The table without its last row once more below itself: with as many columns, one more or one fewer. */
function secondTable(clean: PollutedFile["clean"], difference: number): string {
  const lines = clean.slice(0, -1).map((values, row) => {
    // The benchmark splits a value at its quotes here, so that such a row is shifted to the right.
    const parts = values.flatMap((value) =>
      value.split('"').map((part, at) => (at === 0 ? part : `"${part}`)),
    );
    const fitted = row === 0 && difference > 0 ? [...parts, "col1"] : [...parts, ""];
    return fitted.slice(0, values.length + difference).map(writeLoosely);
  });
  return write(lines);
}

/** Encloses only what holds a comma, and doubles quotes everywhere. */
function writeLoosely(value: string): string {
  const doubled = value.replaceAll('"', '""');
  return value.includes(",") ? `"${doubled}"` : doubled;
}

function write(rows: Written, delimiter = ",", lineEnd = "\n"): string {
  return rows.map((cells) => cells.join(delimiter) + lineEnd).join("");
}

/** Cells of one line with their quotes kept. */
function splitWritten(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,"]*)/g)].map((match) => match[1] ?? "");
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function requote(cell: string, change: (inner: string) => string, quote: string): string {
  return cell.startsWith('"') ? quote + change(cell.slice(1, -1)) + quote : cell;
}
