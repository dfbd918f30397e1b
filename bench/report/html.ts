// The report of a run as one HTML file that needs nothing else: text, tables, plots, and the program that draws them.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chartsOf } from "./charts.ts";
import { environmentLine } from "./environment.ts";
import { failureSentence } from "./failure.ts";
import { liveTables } from "./live.ts";
import { pathTables } from "./memory-tables.ts";
import type { RunResult } from "./save.ts";
import { limitOf, measuredOf, verdictOf } from "./target-rows.ts";
import type { Target } from "./targets.ts";

const PAGE = join(import.meta.dir, "page");
const UPLOT_STYLE = resolve(import.meta.dir, "../../node_modules/uplot/dist/uPlot.min.css");

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** JSON that may stand in a script element, whatever texts it holds. */
export const embeddedJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c");

function table(rows: readonly (readonly string[])[], classOf?: (row: number) => string): string {
  const line = (cells: readonly string[], tag: string, row: number): string => {
    const name = classOf?.(row) ?? "";
    const last = cells.length - 1;
    const cell = (text: string, i: number): string =>
      `<${tag}${i === last && name !== "" ? ` class="${name}"` : ""}>${escapeHtml(text)}</${tag}>`;
    return `<tr>${cells.map(cell).join("")}</tr>`;
  };
  const [heading = [], ...body] = rows;
  const lines = body.map((row, i) => line(row, "td", i));
  return `<div class="scroll"><table>${line(heading, "th", -1)}${lines.join("")}</table></div>`;
}

function targetSection(targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.what,
    limitOf(target),
    measuredOf(target),
    verdictOf(target),
  ]);
  const classOf = (row: number): string => {
    const isMet = targets[row]?.isMet;
    return isMet === true ? "met" : isMet === false ? "missed" : "";
  };
  return (
    "<h2>Targets</h2><p>Ratios within this run, round by round: median (quartiles).</p>" +
    table([["", "target", "measured", ""], ...rows], classOf)
  );
}

function contenderSection({ absent, failed = [], results }: RunResult): string {
  const items = results.map(({ name, told, what }) => {
    const more = told === null ? "" : ` (${told})`;
    return `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(what + more)}</dd>`;
  });
  const missing = [
    ...absent.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    ...failed.map((each) => `<p class="missed">${escapeHtml(failureSentence(each))}</p>`),
  ];
  if (items.length + missing.length === 0) return "";
  return `<h2>Contenders</h2><dl>${items.join("")}</dl>${missing.join("")}`;
}

/** The program that draws the plots, with uPlot in it. @throws Error when it cannot be bundled */
async function drawingProgram(): Promise<string> {
  const built = await Bun.build({
    entrypoints: [join(PAGE, "draw.ts")],
    target: "browser",
    format: "iife",
    minify: true,
  });
  const text = await built.outputs[0]!.text();
  return text.replaceAll("</script", "<\\/script");
}

/** The whole page. */
export async function reportPage(result: RunResult): Promise<string> {
  const { environment: where, profile, rounds_wanted: rounds, targets } = result;
  const charts = chartsOf(result);
  const plots = charts.map(
    ({ note, title }, i) =>
      `<section><h3>${escapeHtml(title)}</h3><p>${escapeHtml(note)}</p><div id="chart-${i}"></div></section>`,
  );
  const tables = [...liveTables(result.results, rounds), ...pathTables(result.memory)].map(
    ({ notes = [], rows, title }) =>
      `<h2>${escapeHtml(title)}</h2>${table(rows)}` +
      notes.map((note) => `<p>${escapeHtml(note)}</p>`).join(""),
  );
  const style = readFileSync(UPLOT_STYLE, "utf8") + readFileSync(join(PAGE, "style.css"), "utf8");
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>tapvs bench, ${escapeHtml(where.date.slice(0, 16))}</title><style>${style}</style></head><body>`,
    `<h1>tapvs bench: ${escapeHtml(profile)}</h1>`,
    `<p>${escapeHtml(environmentLine(where))}, ${escapeHtml(where.date.slice(0, 16).replace("T", " "))} UTC. `,
    `${rounds} interleaved rounds, median ± half the distance of the quartiles. `,
    result.congestion_control === undefined ? "" : `TCP with ${result.congestion_control}. `,
    "Only numbers of one run compare.</p>",
    targetSection(targets),
    charts.length === 0 ? "" : `<h2>Plots</h2><div class="plots">${plots.join("\n")}</div>`,
    ...tables,
    contenderSection(result),
    `<script type="application/json" id="charts">${embeddedJson(charts)}</script>`,
    `<script>${await drawingProgram()}</script></body></html>\n`,
  ].join("\n");
}
