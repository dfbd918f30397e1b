// What a plot of the report shows, as data: the page draws it with uPlot. Pure.

export interface Series {
  readonly name: string;
  /** [x, y], any order. */
  readonly points: readonly (readonly [number, number])[];
}

/** How the x axis is labelled. */
export type AxisKind =
  /** Numbers. */
  | "number"
  /** x is 1 / (1 - share): each factor of ten is one more nine. */
  | "nines"
  /** x is a position, its label stands in `categories`. */
  | "category";

export interface Chart {
  readonly title: string;
  /** One sentence: how to read it. */
  readonly note: string;
  readonly x: {
    readonly label: string;
    readonly kind: AxisKind;
    readonly isLog: boolean;
    readonly categories?: readonly string[];
  };
  readonly y: { readonly label: string; readonly isLog: boolean };
  readonly style: "line" | "bars";
  readonly series: readonly Series[];
}

/** A chart as uPlot wants it: one list of x, and a list of y for each series, null where it has no point. */
export interface Aligned {
  readonly x: readonly number[];
  readonly y: readonly (readonly (number | null)[])[];
}

/** Brings the series to one list of x. Of two points with one x in a series the later counts. */
export function align(series: readonly Series[]): Aligned {
  const all = new Set(series.flatMap(({ points }) => points.map(([x]) => x)));
  const x = [...all].sort((a, b) => a - b);
  const y = series.map(({ points }) => {
    const at = new Map(points);
    return x.map((value) => at.get(value) ?? null);
  });
  return { x, y };
}

/** Bars of one series: categories on x, in the order given. */
export const bars = (
  title: string,
  note: string,
  label: string,
  values: readonly (readonly [category: string, value: number])[],
): Chart => ({
  title,
  note,
  x: {
    label: "",
    kind: "category",
    isLog: false,
    categories: values.map(([category]) => category),
  },
  y: { label, isLog: false },
  style: "bars",
  series: [{ name: label, points: values.map(([, value], i) => [i, value] as const) }],
});
