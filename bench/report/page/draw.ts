// Runs in the reader's browser: draws every chart of the page by uPlot. Bundled into the page by ../html.ts.

import uPlot from "uplot";
import { align, type Chart } from "../chart.ts";

/** As much of a browser as is used here; the project's types are those of Bun. */
interface Element {
  readonly clientWidth: number;
  textContent: string | null;
}
declare const document: { getElementById(id: string): Element | null };
declare const addEventListener: (name: "resize", listener: () => void) => void;
declare const matchMedia: (query: string) => { readonly matches: boolean };

const HEIGHT = 340;
const BAR_WIDTH_SHARE = 0.6;
const BAR_WIDTH_MAX = 70;
/** Okabe and Ito: told apart by most people who see colours differently; then darker forms of them. */
const COLOURS = [
  "#0072b2",
  "#e69f00",
  "#009e73",
  "#cc79a7",
  "#d55e00",
  "#56b4e9",
  "#8c6d00",
  "#7f7f7f",
  "#3b3b98",
  "#b33939",
  "#218c74",
  "#cd6133",
  "#84817a",
  "#474787",
];
const DASHES = [[], [6, 4]];
const INK = matchMedia("(prefers-color-scheme: dark)").matches ? "#c8c8c8" : "#333333";
const GRID = matchMedia("(prefers-color-scheme: dark)").matches ? "#3a3a3a" : "#e3e3e3";

/** 1 / (1 - share) as a share: 10 is 90 %, 100 is 99 %. */
function nine(x: number): string {
  if (x <= 1) return "0 %";
  const digits = Math.max(0, Math.round(Math.log10(x)) - 2);
  return `${(100 * (1 - 1 / x)).toFixed(digits)} %`;
}

const short = (value: number): string => {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 10_000 ? `${value / 1000} k` : String(value);
};

/** Only powers of ten are labelled on a logarithmic axis; others would overlap. */
const powersOnly = (values: readonly number[], isLog: boolean): (number | null)[] => {
  const isPower = (value: number): boolean => Math.abs(Math.log10(value) % 1) < 1e-9;
  const powers = values.filter(isPower).length;
  return values.map((value) => (!isLog || isPower(value) || powers < 2 ? value : null));
};

function axis(label: string, isLog: boolean, text: (value: number) => string): uPlot.Axis {
  return {
    label,
    stroke: INK,
    grid: { stroke: GRID, width: 1 },
    ticks: { stroke: GRID, width: 1 },
    values: (_, splits) =>
      powersOnly(splits, isLog).map((value) => (value === null ? "" : text(value))),
  };
}

function xAxis({ x }: Chart): uPlot.Axis {
  if (x.kind === "nines") return axis(x.label, true, nine);
  if (x.kind === "number") return axis(x.label, x.isLog, short);
  const names = x.categories ?? [];
  return {
    ...axis(x.label, false, (value) => names[value] ?? ""),
    splits: () => names.map((_, i) => i),
    rotate: -30,
    size: 110,
    grid: { show: false },
  };
}

const charts = JSON.parse(document.getElementById("charts")!.textContent!) as Chart[];
/** Whoever has a line has the same colour in every plot. */
const names = [
  ...new Set(charts.flatMap(({ series, style }) => (style === "line" ? series : [])).map(nameOf)),
];

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function seriesOf({ series, style }: Chart): uPlot.Series[] {
  return series.map(({ name }) => {
    const i = Math.max(0, names.indexOf(name));
    const stroke = COLOURS[i % COLOURS.length]!;
    const common = {
      label: name,
      stroke,
      spanGaps: true,
      value: (_: uPlot, value: number | null) => (value === null ? "–" : value.toPrecision(4)),
    };
    if (style === "line") {
      const dash = DASHES[Math.floor(i / COLOURS.length) % DASHES.length]!;
      return { ...common, width: 2, dash, points: { show: true, size: 4 } };
    }
    const size: [number, number] = [BAR_WIDTH_SHARE, BAR_WIDTH_MAX];
    return {
      ...common,
      fill: stroke,
      width: 0,
      points: { show: false },
      paths: uPlot.paths.bars!({ size }),
    };
  });
}

/** Writes the value of each bar above it. */
function barValues(plot: uPlot): void {
  const [xs, ys] = plot.data;
  const { ctx } = plot;
  ctx.save();
  ctx.fillStyle = INK;
  ctx.textAlign = "center";
  ctx.textBaseline = "bottom";
  for (let i = 0; i < xs.length; i++) {
    const y = ys?.[i];
    if (y === null || y === undefined) continue;
    const text = y.toLocaleString("en-US", { maximumSignificantDigits: 3 });
    ctx.fillText(text, plot.valToPos(xs[i]!, "x", true), plot.valToPos(y, "y", true) - 2);
  }
  ctx.restore();
}

function draw(chart: Chart, element: Element): uPlot {
  const isBars = chart.style === "bars";
  const { x, y } = align(chart.series);
  const last = (chart.x.categories?.length ?? 1) - 1;
  const options: uPlot.Options = {
    width: element.clientWidth,
    height: HEIGHT,
    // Room for the end of the last label.
    ...(isBars && { padding: [null, 70, null, null] }),
    scales: {
      x: {
        time: false,
        distr: chart.x.isLog ? 3 : 1,
        ...(isBars && { range: (): [number, number] => [-0.6, last + 0.6] }),
      },
      y: {
        distr: chart.y.isLog ? 3 : 1,
        ...(!chart.y.isLog && {
          range: (_: uPlot, __: number, max: number): [number, number] => [0, (max || 1) * 1.1],
        }),
      },
    },
    axes: [xAxis(chart), { ...axis(chart.y.label, chart.y.isLog, short), size: 70 }],
    series: [
      {
        label: chart.x.label,
        value: (_, value) =>
          value === null ? "–" : chart.x.kind === "nines" ? nine(value) : short(value),
      },
      ...seriesOf(chart),
    ],
    legend: { show: !isBars },
    hooks: isBars ? { draw: [barValues] } : {},
  };
  return new uPlot(options, [[...x], ...y.map((values) => [...values])], element as never);
}

const plots = charts.map((chart, i) => {
  const element = document.getElementById(`chart-${i}`)!;
  return { element, plot: draw(chart, element) };
});
addEventListener("resize", () => {
  for (const { element, plot } of plots) {
    plot.setSize({ width: element.clientWidth, height: HEIGHT });
  }
});
