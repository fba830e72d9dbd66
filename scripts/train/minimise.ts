/** Returns the value of a function at a point, and writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

type Step = { readonly move: Float64Array; readonly change: Float64Array; readonly scale: number };

const MEMORY = 6;

/**
 * Finds the minimum of a smooth convex function with L-BFGS and a backtracking line search, starting at `start` (default: zero). Deterministic.
 * Stops after `iterations`, or when a step gains less than a hundred-thousandth of the value.
 */
export function minimise(
  size: number,
  objective: Objective,
  iterations: number,
  start?: Float64Array,
): Float64Array {
  let point: Float64Array = start ?? new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = { point, gradient: new Float64Array(size), value };
    for (let tries = 0; tries < 30; tries += 1, length /= 2) {
      next.point = added(point, direction, length);
      next.value = objective(next.point, next.gradient);
      if (next.value <= value + 1e-4 * length * slope) break;
    }
    const move = added(next.point, point, -1);
    const change = added(next.gradient, gradient, -1);
    const curve = dot(move, change);
    const gain = value - next.value;
    if (gain < 0) break;
    ({ point, gradient, value } = next);
    if (curve > 1e-12) steps.push({ move, change, scale: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return point;
}

function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map(x => -x);
  const shares: number[] = [];
  for (const step of [...steps].reverse()) {
    const share = step.scale * dot(step.move, direction);
    shares.push(share);
    addScaled(direction, step.change, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const factor = dot(last.move, last.change) / dot(last.change, last.change);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] as number) * factor;
  }
  for (const step of steps) {
    const share = step.scale * dot(step.change, direction);
    addScaled(direction, step.move, (shares.pop() as number) - share);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function addScaled(sum: Float64Array, row: Float64Array, by: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (row[at] as number) * by;
}

function added(a: Float64Array, b: Float64Array, by: number): Float64Array {
  const sum = a.slice();
  addScaled(sum, b, by);
  return sum;
}
