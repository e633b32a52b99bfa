import type { PageComposer } from "./composer.js";

type Stretch = [from: number, to: number];

/** Lines of a table on one page: edges of cells are collected and drawn once, each as long as it goes on. */
export class GridLines {
  private readonly across = new Map<number, Stretch[]>();
  private readonly down = new Map<number, Stretch[]>();
  private readonly weight: number;

  /** @param weight thickness in points; 0 draws nothing */
  constructor(weight: number) {
    this.weight = weight;
  }

  /** The four edges of a cell: middles of the lines around it, in points from the page's corner. */
  addCell(left: number, top: number, right: number, bottom: number): void {
    if (this.weight === 0) return;
    add(this.across, top, [left, right]);
    add(this.across, bottom, [left, right]);
    add(this.down, left, [top, bottom]);
    add(this.down, right, [top, bottom]);
  }

  /** Draws what was collected. */
  drawOn(composer: PageComposer): void {
    const { weight } = this;
    for (const [y, stretches] of this.across) {
      for (const [from, to] of merged(stretches)) {
        const x = from - weight / 2;
        composer.put({ type: "rule", x, y, width: to - from + weight, height: 0, weight });
      }
    }
    for (const [x, stretches] of this.down) {
      for (const [from, to] of merged(stretches)) {
        composer.put({ type: "rule", x, y: from, width: 0, height: to - from, weight });
      }
    }
    this.across.clear();
    this.down.clear();
  }
}

/** Places that differ by rounding are one. */
const STEP = 1000;

function add(lines: Map<number, Stretch[]>, at: number, stretch: Stretch): void {
  const key = Math.round(at * STEP) / STEP;
  const known = lines.get(key);
  if (known === undefined) lines.set(key, [stretch]);
  else known.push(stretch);
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of stretches.toSorted((left, right) => left[0] - right[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + 1 / STEP) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
