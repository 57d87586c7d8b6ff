export interface Tile {
  /** From the beginning of the line and from the top, in the units of width and height. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Rectangles whose areas are as the values (descending, positive), as square as can be, filling width × height in order.
 * Bruls, Huizing & van Wijk (2000), "Squarified treemaps".
 */
export function tileLayout(values: readonly number[], width: number, height: number): Tile[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(sum > 0)) return [];
  const areas = values.map(value => (value / sum) * width * height);
  const tiles: Tile[] = [];
  let [start, top, restWidth, restHeight] = [0, 0, width, height];
  let from = 0;
  while (from < areas.length) {
    const side = Math.min(restWidth, restHeight);
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side))
      to++;
    const row = areas.slice(from, to);
    const rowArea = row.reduce((total, area) => total + area, 0);
    // Along the shorter side: down a wide rest, across a high one.
    const isColumn = restWidth >= restHeight;
    const thickness = rowArea / side;
    let along = 0;
    for (const area of row) {
      const length = area / thickness;
      tiles.push(
        isColumn
          ? { start, top: top + along, width: thickness, height: length }
          : { start: start + along, top, width: length, height: thickness },
      );
      along += length;
    }
    if (isColumn) [start, restWidth] = [start + thickness, restWidth - thickness];
    else [top, restHeight] = [top + thickness, restHeight - thickness];
    from = to;
  }
  return tiles;
}

/** The least square of a row's tiles: its longer side to its shorter one. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0);
  return Math.max(
    ...row.map(area => Math.max((side * side * area) / (sum * sum), (sum * sum) / (side * side * area))),
  );
}
