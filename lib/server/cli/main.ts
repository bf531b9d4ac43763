import { Command, InvalidArgumentError, Option } from "commander";
import { isTimeZone } from "@/lib/core/calendar/zoned-time";
import { PAPERS } from "@/lib/core/report/print/paper";
import { closeDatabase } from "../store/db";
import { CliProblem, type ExitCode } from "./exit";
import { REPORT_FORMATS } from "./report-formats";

type Action = (...values: never[]) => Promise<ExitCode>;

/**
 * Runs a command and leaves with its code; a known problem is one sentence on stderr. A command is loaded when it is
 * asked for: what prints a report alone takes longer to load than most commands to run.
 */
function leaving(load: () => Promise<Action>) {
  return async (...values: unknown[]): Promise<void> => {
    let code: ExitCode = 1;
    try {
      const action = (await load()) as (...values: unknown[]) => Promise<ExitCode>;
      code = await action(...values);
    } catch (error) {
      const known = error instanceof CliProblem;
      process.stderr.write(
        `${known ? error.message : ((error as Error).stack ?? String(error))}\n`,
      );
    }
    await closeDatabase().catch(() => undefined);
    process.exit(code);
  };
}

function dateOrder(value: string): string {
  if (["dmy", "mdy", "ymd"].includes(value)) return value;
  throw new InvalidArgumentError("expected dmy, mdy or ymd");
}

function timeZone(value: string): string {
  if (isTimeZone(value)) return value;
  throw new InvalidArgumentError("expected an IANA zone such as Europe/Berlin");
}

function numberWithin(least: number, most: number, unit: string) {
  return (value: string): number => {
    const read = Number(value);
    if (value.trim() !== "" && read >= least && read <= most) return read;
    throw new InvalidArgumentError(`expected ${least} to ${most} ${unit}`);
  };
}

const engineerDays = numberWithin(0, 1000, "days");
const years = numberWithin(1, 5, "years");

function delimiter(value: string): string {
  const read = value === "\\t" ? "\t" : value;
  if (read.length === 1 || read === ", ") return read;
  throw new InvalidArgumentError("expected one character, or \\t");
}

function headerLine(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("expected a line number, or 0 for no header");
}

function month(value: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return value;
  throw new InvalidArgumentError("expected a month such as 2026-11");
}

// `toilbox parse export.csv | head` closes the pipe when it has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("toilbox")
  .description("Finds the repeated manual work in ticket exports and says what it costs.")
  .configureHelp({ sortSubcommands: true });

program
  .command("import")
  .argument("<files...>", "exports to import")
  .option("--workspace <slug>", "workspace; made when it does not exist", "default")
  .option("--source <name>", "name of the desk's tool")
  .option(
    "--timezone <zone>",
    "IANA zone of dates without an offset, such as Europe/Berlin",
    timeZone,
  )
  .option(
    "--date-order <order>",
    "order of day, month and year where dates allow several: dmy, mdy or ymd",
    dateOrder,
  )
  .option("--mapping <file>", "JSON that says what columns and values mean; goes before any guess")
  .option("--encoding <name>", "read text in this encoding, such as iso-8859-15")
  .option("--delimiter <text>", "what separates the cells; \\t for a tab", delimiter)
  .option("--header-line <line>", "line that names the columns; 0 when none does", headerLine)
  .option("--dry-run", "say what would happen, store nothing")
  .option("--json", "one JSON object on stdout")
  .description("imports exports into a workspace and mines it")
  .action(leaving(async () => (await import("./import-command")).importCommand));

program
  .command("undo")
  .argument("<import-id>", "import to take back: the last part of its receipt's address")
  .option("--workspace <slug>", "workspace", "default")
  .option("--json", "one JSON object on stdout")
  .description("takes one import back, exactly, and mines the workspace again")
  .action(leaving(async () => (await import("./undo-command")).undoCommand));

program
  .command("parse")
  .argument("<files...>", "files to read")
  .option("--encoding <name>", "read text in this encoding, such as iso-8859-15")
  .option("--delimiter <text>", "what separates the cells; \\t for a tab", delimiter)
  .option("--header-line <line>", "line that names the columns; 0 when none does", headerLine)
  .option("--json", "NDJSON on stdout")
  .description("shows what the parser sees, before any mapping")
  .action(leaving(async () => (await import("./parse-command")).parseCommand));

program
  .command("group")
  .argument("<file>", "file with a text column")
  .requiredOption("--column <name>", "the text column")
  .option("--id <name>", "the id column")
  .option("--json", "NDJSON on stdout")
  .description("groups one text column, without a database")
  .action(leaving(async () => (await import("./group-command")).groupCommand));

program
  .command("tickets")
  .requiredOption("--workspace <slug>", "workspace")
  .option("--json", "NDJSON on stdout")
  .description("prints the normalised tickets of a workspace")
  .action(leaving(async () => (await import("./tickets-command")).ticketsCommand));

program
  .command("candidates")
  .requiredOption("--workspace <slug>", "workspace")
  .option("--json", "NDJSON on stdout")
  .description("prints the ranking of a workspace")
  .action(leaving(async () => (await import("./candidates-command")).candidatesCommand));

program
  .command("plan")
  .requiredOption("--workspace <slug>", "workspace")
  .requiredOption("--capacity <days>", "engineer-days that the plan may use", engineerDays)
  .option("--years <years>", "horizon of the net value, 1 to 5", years)
  .option("--cautious", "plan on P10 instead of P50")
  .option("--limits <file>", "JSON file with skills by quarter and funds")
  .option("--json", "one JSON object on stdout")
  .description("prints which tasks fit a capacity, which do not, and why")
  .action(leaving(async () => (await import("./plan-command")).planCommand));

program
  .command("report")
  .requiredOption("--workspace <slug>", "workspace")
  .option("--month <month>", "month of the newest ticket, YYYY-MM; the newest without", month)
  .addOption(
    new Option("--format <format>", "what to write").choices(REPORT_FORMATS).default("json"),
  )
  .option("--out <file>", "file to write; JSON goes to stdout without")
  .addOption(
    new Option(
      "--paper <paper>",
      "paper of the PDF; that of the workspace's region without",
    ).choices(PAPERS),
  )
  .option("--json", "say what was written as one JSON object")
  .description("writes the report of a month: today's, or the one that was kept")
  .action(leaving(async () => (await import("./report-command")).reportCommand));

program
  .command("doctor")
  .option("--json", "one JSON object on stdout")
  .description("checks the set-up and says what to mend")
  .action(leaving(async () => (await import("./doctor-command")).doctorCommand));

void program.parseAsync();
