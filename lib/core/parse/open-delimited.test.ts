import { describe, expect, test } from "vitest";
import { readText } from "./read-for-test";

type Case = {
  readonly name: string;
  readonly input: string;
  readonly rows: readonly (readonly string[])[];
  readonly rejected?: readonly (readonly [number, string])[];
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  readonly quote?: string;
  readonly headerLine?: number;
};

const CASES: readonly Case[] = [
  {
    name: "a plain file gives its rows",
    input: "id,title\n1,VPN down\n2,Mail slow\n",
    rows: [
      ["1", "VPN down"],
      ["2", "Mail slow"],
    ],
    columns: ["id", "title"],
    delimiter: ",",
    quote: "",
    headerLine: 1,
  },
  {
    name: "quotes hold delimiters, quotes and line ends together",
    input: 'id,title\n1,"a, ""b""\nc"\n2,d\n',
    rows: [
      ["1", 'a, "b"\nc'],
      ["2", "d"],
    ],
    quote: '"',
  },
  {
    name: "CRLF ends a line and stays inside a quoted value",
    input: 'id,title\r\n1,"a\r\nb"\r\n2,c\r\n',
    rows: [
      ["1", "a\r\nb"],
      ["2", "c"],
    ],
  },
  {
    name: "a lone CR ends a line",
    input: "id,title\r1,a\r2,b\r",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
  },
  {
    name: "line ends may be mixed",
    input: "id,title\r\n1,a\n2,b\r3,c",
    rows: [
      ["1", "a"],
      ["2", "b"],
      ["3", "c"],
    ],
  },
  {
    name: "a quote inside a bare value is text",
    input: 'id,title\n1,24" screen broken\n2,ok\n',
    rows: [
      ["1", '24" screen broken'],
      ["2", "ok"],
    ],
  },
  {
    name: "unescaped quotes inside a quoted value are text",
    input: 'id,title,team\n1,"the "blue" printer",x\n2,"ok",y\n',
    rows: [
      ["1", 'the "blue" printer', "x"],
      ["2", "ok", "y"],
    ],
  },
  {
    name: "a quote that opens a bare value by mistake is text when only then the row has its width",
    input: 'id,title,note,team\n1,"VPN,down,"far, away"\n2,"ok",fine,y\n',
    rows: [
      ["1", '"VPN', "down", "far, away"],
      ["2", "ok", "fine", "y"],
    ],
  },
  {
    name: "blanks around a closing quote do not belong to the value",
    input: 'id,title\n1,"a" \n"2" ,b\n',
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
  },
  {
    name: "blank lines and rows of empty cells are left out, and lines still counted",
    input: "id,title\n\n1,a\n\n\n,\n2,b\n   \n",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
  },
  {
    name: "short rows are filled up with empty cells",
    input: "id,title,team\n1,a,x\n2,b\n3\n4,d,y\n",
    rows: [
      ["1", "a", "x"],
      ["2", "b", ""],
      ["3", "", ""],
      ["4", "d", "y"],
    ],
  },
  {
    name: "a row with a cell too many is rejected, unless the cell is empty",
    input: "id,title\n1,a\n2,b,c\n3,d,\n",
    rows: [
      ["1", "a"],
      ["3", "d"],
    ],
    rejected: [[3, "ROW_TOO_MANY_CELLS"]],
  },
  {
    name: "a delimiter at the end of each line makes no column",
    input: "id;title;\n1;a;\n2;b;\n",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
    columns: ["id", "title"],
    delimiter: ";",
  },
  {
    name: "a quote open at the end of the file costs its own line only",
    input: 'id,title,team,state\n1,a,x,open\n2,"b,x,open\n3,c,y,closed\n',
    rows: [
      ["1", "a", "x", "open"],
      ["3", "c", "y", "closed"],
    ],
    rejected: [[3, "QUOTE_NOT_CLOSED"]],
  },
  {
    name: "lines of a value whose quote never closes are rejected with it",
    input: 'id,title,team,state\n1,a,x,open\n2,"first\nsecond\nthird\n',
    rows: [["1", "a", "x", "open"]],
    rejected: [
      [3, "QUOTE_NOT_CLOSED"],
      [4, "QUOTE_NOT_CLOSED"],
      [5, "QUOTE_NOT_CLOSED"],
    ],
  },
  {
    name: "a last row cut off in the middle is rejected",
    input: "id,title,team,state\n1,a,x,open\n2,b,y,closed\n3,c",
    rows: [
      ["1", "a", "x", "open"],
      ["2", "b", "y", "closed"],
    ],
    rejected: [[4, "ROW_TRUNCATED"]],
  },
  {
    name: "a last row that misses but one cell, in a file of whole rows, is cut off as well",
    input: "id,title,urgency,type,link\n1,a,high,incident,/1\n2,b,low,incident,/2\n3,c,high,inci",
    rows: [
      ["1", "a", "high", "incident", "/1"],
      ["2", "b", "low", "incident", "/2"],
    ],
    rejected: [[4, "ROW_TRUNCATED"]],
  },
  {
    name: "rows that are all shorter than the header are whole, the last one too",
    input:
      "ID,Type,Title,Assigned To,State,Tags\n1,Bug,a,Ann,New\n2,Task,b,Ben,Done\n3,Bug,c,Ann,New",
    rows: [
      ["1", "Bug", "a", "Ann", "New", ""],
      ["2", "Task", "b", "Ben", "Done", ""],
      ["3", "Bug", "c", "Ann", "New", ""],
    ],
  },
  {
    name: "a last row without a line end is whole when it has all cells",
    input: "id,title\n1,a\n2,b",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
  },
  {
    name: "a header repeated by files glued together is no ticket",
    input: "id,title\n1,a\nid,title\n2,b\n",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
    rejected: [[3, "ROW_REPEATS_HEADER"]],
  },
  {
    name: "titles above the header are passed over",
    input: "Report run 2025-03-01\nFilter: open\n\nid,title,team\n1,a,x\n2,b,y\n",
    rows: [
      ["1", "a", "x"],
      ["2", "b", "y"],
    ],
    headerLine: 4,
  },
  {
    name: "titles filled up with delimiters are passed over too",
    input: "Incidents of March,,\n,,\nid,title,team\n1,a,x\n",
    rows: [["1", "a", "x"]],
    headerLine: 3,
  },
  {
    name: "a repeated column name gets a number",
    input: "id,Comment,Comment,Comment\n1,a,b,c\n",
    rows: [["1", "a", "b", "c"]],
    columns: ["id", "Comment", "Comment (2)", "Comment (3)"],
  },
  {
    name: "a number that a name has already is not given twice",
    input: "id,Comment,Comment (2),Comment\n1,a,b,c\n",
    rows: [["1", "a", "b", "c"]],
    columns: ["id", "Comment", "Comment (2)", "Comment (3)"],
  },
  {
    name: "a column without a name is called by its place",
    input: "id,,title\n1,x,a\n",
    rows: [["1", "x", "a"]],
    columns: ["id", "Column 2", "title"],
  },
  {
    name: "semicolons win over commas in the values",
    input: "id;Betrag;Text\n1;3,50;Drucker, kaputt\n2;4,75;VPN, langsam\n",
    rows: [
      ["1", "3,50", "Drucker, kaputt"],
      ["2", "4,75", "VPN, langsam"],
    ],
    delimiter: ";",
  },
  {
    name: "tabs are found",
    input: "id\ttitle\n1\ta, b; c\n2\td\n",
    rows: [
      ["1", "a, b; c"],
      ["2", "d"],
    ],
    delimiter: "\t",
  },
  {
    name: "bars are found",
    input: "id|title\n1|a\n2|b\n",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
    delimiter: "|",
  },
  {
    name: "a comma with a space is one delimiter, also before quotes and at line ends",
    input: 'id, title, team\n1, "a, b", x\n2, 1,000 rows, y\n3, c,\n',
    rows: [
      ["1", "a, b", "x"],
      ["2", "1,000 rows", "y"],
      ["3", "c", ""],
    ],
    delimiter: ", ",
  },
  {
    name: "rarer delimiters are found when every line agrees",
    input: "id^title^team\n1^a^x\n2^b^y\n3^c^z\n",
    rows: [
      ["1", "a", "x"],
      ["2", "b", "y"],
      ["3", "c", "z"],
    ],
    delimiter: "^",
  },
  {
    name: "cells beyond the header are kept under a made-up name",
    input: "id,title\n1,a,x\n2,b,\n3,c,\n",
    rows: [
      ["1", "a", "x"],
      ["2", "b", ""],
      ["3", "c", ""],
    ],
    columns: ["id", "title", "Column 3"],
  },
  {
    name: "a blank name that no row has a cell for is no column",
    input: "id,,title\n1,a\n2,b\n",
    rows: [
      ["1", "a"],
      ["2", "b"],
    ],
    columns: ["id", "title"],
  },
  {
    name: "a header with a delimiter of its own",
    input: "id;title;opened\n1,a,2025-03-01\n2,b,2025-03-02\n",
    rows: [
      ["1", "a", "2025-03-01"],
      ["2", "b", "2025-03-02"],
    ],
    columns: ["id", "title", "opened"],
    delimiter: ",",
  },
  {
    name: "a stray quote in the header costs nothing",
    input: 'id,"title,"team",opened\n1,a,x,2025-03-01\n2,b,y,2025-03-02\n',
    rows: [
      ["1", "a", "x", "2025-03-01"],
      ["2", "b", "y", "2025-03-02"],
    ],
    columns: ["id", '"title', "team", "opened"],
  },
  {
    name: "the line sep= names the delimiter",
    input: "sep=;\r\nid;title\r\n1;a\r\n",
    rows: [["1", "a"]],
    delimiter: ";",
    headerLine: 2,
  },
  {
    name: "a file of one column needs no delimiter",
    input: 'Summary\nReset password, please\nVPN down; again: now\n"quoted, too"\n',
    rows: [["Reset password, please"], ["VPN down; again: now"], ["quoted, too"]],
    columns: ["Summary"],
  },
  {
    name: "single quotes quote when nothing else does",
    input: "id,title,team\n1,'a, b',x\n2,'it''s, well',y\n",
    rows: [
      ["1", "a, b", "x"],
      ["2", "it's, well", "y"],
    ],
    quote: "'",
  },
  {
    name: "apostrophes are no quotes",
    input: "id,title\n1,'tis broken\n2,can't log in\n",
    rows: [
      ["1", "'tis broken"],
      ["2", "can't log in"],
    ],
    quote: "",
  },
  {
    name: "a backslash escapes a quote where the file writes it so",
    input: 'id,title,team\n1,"say \\"no\\", please",x\n2,"a \\\\ b",y\n',
    rows: [
      ["1", 'say "no", please', "x"],
      ["2", "a \\ b", "y"],
    ],
  },
  {
    name: "a path that ends in a backslash does not escape its quote",
    input: 'id,title,team\n1,"C:\\temp\\",x\n2,"D:\\data\\",y\n',
    rows: [
      ["1", "C:\\temp\\", "x"],
      ["2", "D:\\data\\", "y"],
    ],
  },
  {
    name: "a header without rows is a file without tickets",
    input: "Number,Short description,Opened\n",
    rows: [],
    columns: ["Number", "Short description", "Opened"],
  },
  {
    name: "a NUL becomes a replacement character",
    input: "id,title\n1,a\u0000b\n2,c\n",
    rows: [
      ["1", "a\ufffdb"],
      ["2", "c"],
    ],
  },
  {
    name: "the escape of an earlier export stays for later steps",
    input: "id,title\n1,'=1+1\n2,'@home\n",
    rows: [
      ["1", "'=1+1"],
      ["2", "'@home"],
    ],
  },
];

describe("delimited files", () => {
  test.each(CASES)("$name", async ({ name: _, input, rows, rejected = [], ...dialect }) => {
    const seen = await readText(input);
    expect(seen.error).toBeNull();
    expect(seen.rows).toEqual(rows);
    expect(seen.rejected).toEqual(rejected);
    expect(seen.dialect).toMatchObject(dialect);
  });
});
