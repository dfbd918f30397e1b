// Histograms of latencies. They count tenths of a microsecond, as short ways take only some microseconds.

import { build, type Histogram } from "hdr-histogram-js";

export const TENTHS_PER_US = 10;
/** 10 s, the longest that can be told. */
const HIGHEST = 100_000_000;

export const makeHistogram = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST,
    numberOfSignificantValueDigits: 3,
    useWebAssembly: false,
  });

/** A histogram of [tenths of a microsecond, how often]. */
export function histogramOf(counts: readonly (readonly [number, number])[]): Histogram {
  const histogram = makeHistogram();
  for (const [tenths, count] of counts) {
    histogram.recordValueWithCount(Math.min(Math.max(1, tenths), HIGHEST), count);
  }
  return histogram;
}
