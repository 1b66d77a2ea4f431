/** Projected lines as short paths: simplified, in whole units, each step relative to the one before. */

export type Point = [x: number, y: number];

export interface Simplify {
  /** How far a line may stray from the original. */
  tolerance: number;
  /** Rings smaller than this are left out. */
  leastArea: number;
}

/** Collects what `geoPath` draws, one list of points a line. */
export class LineCollector {
  readonly lines: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.push([x, y]);
  }

  closePath(): void {
    const [first] = this.lines.at(-1) ?? [];
    if (first) this.lines.at(-1)?.push(first);
  }

  /** Part of the context that `geoPath` asks for; it draws points with it, and here there are none. */
  arc(): void {
    throw new Error("Unexpected point, expected lines or polygons.");
  }
}

/** The `d` of a path through some lines. */
export function pathOf(lines: readonly Point[][], { tolerance, leastArea }: Simplify): string {
  return lines
    .filter((line) => !isRing(line) || Math.abs(areaOf(line)) >= leastArea)
    .map((line) => relative(simplified(line, tolerance)))
    .join("");
}

function isRing(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Keeps the points that matter, after Douglas and Peucker. A ring is split at the point farthest from its start. */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const { index, distance } = farthest(line, first, last);
  if (distance <= tolerance) return [first, last];
  const before = simplified(line.slice(0, index + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(line.slice(index), tolerance)];
}

function farthest(line: readonly Point[], first: Point, last: Point): { index: number; distance: number } {
  let found = { index: 0, distance: 0 };
  for (const [index, point] of line.entries()) {
    const distance = distanceTo(point, first, last);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/** Distance of a point from a stretch of a line. */
function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

/** `M10 20l3 4-1 2`: what a line takes in whole units, without steps that go nowhere. */
function relative(line: readonly Point[]): string {
  const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const steps = whole
    .slice(1)
    .map(([x, y], index): Point => [x - (whole[index]?.[0] ?? 0), y - (whole[index]?.[1] ?? 0)]);
  const moving = steps.filter(([x, y]) => x !== 0 || y !== 0);
  if (moving.length === 0) return "";
  const numbers = moving.flat().map((number, index) => (number < 0 || index === 0 ? `${number}` : ` ${number}`));
  return `M${whole[0]?.join(" ")}l${numbers.join("")}`;
}
