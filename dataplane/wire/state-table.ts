// A state machine as a drawing: one row an event, one column a state, each cell the next state.
// The drawing is the specification; a reviewer compares it with the reference by eye.

/**
 * Compiles a drawn state machine.
 *
 * @param states  names of the columns, in the order of their numbers
 * @param events  names of the rows, in the order of their numbers
 * @param drawing a heading line with every state in order, then one line an event in order: its name and
 *                one next state a column. Blank lines and extra spaces do not count.
 * @returns       next states: `table[event * states.length + state]`
 *
 * Control path, once at load. Throws on an unknown, missing, surplus or misplaced name.
 */
export function compileTable(
  states: readonly string[],
  events: readonly string[],
  drawing: string,
): Uint8Array {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[0] !== "");
  const [heading, ...rows] = lines;
  if (heading === undefined || heading.join(" ") !== states.join(" ")) {
    throw new Error(`a state table starts with "${states.join(" ")}", not "${heading?.join(" ")}"`);
  }
  if (rows.length !== events.length) {
    throw new Error(`a state table for ${events.length} events has ${rows.length} rows`);
  }
  return Uint8Array.from(rows.flatMap((row, event) => compileRow(states, events[event]!, row)));
}

function compileRow(states: readonly string[], event: string, row: readonly string[]): number[] {
  const [name, ...cells] = row;
  if (name !== event) throw new Error(`row "${name}" stands where "${event}" belongs`);
  if (cells.length !== states.length) {
    throw new Error(`row "${event}" has ${cells.length} cells for ${states.length} states`);
  }
  return cells.map((cell) => {
    const state = states.indexOf(cell);
    if (state < 0) throw new Error(`row "${event}" leads to the unknown state "${cell}"`);
    return state;
  });
}
