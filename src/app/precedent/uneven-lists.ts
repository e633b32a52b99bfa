import type { UnevenList } from "./repeat.js";

/**
 * Of lists that lie over each other one: the entries of a list name each other in many lines, and several lists name the same companies. The list of most such
 * lines is meant, of several the one that lies highest in the filing.
 */
export function onePerPlace(lists: readonly UnevenList[]): readonly UnevenList[] {
  const clusters: UnevenList[][] = [];
  let end = 0;
  for (const list of lists.toSorted((left, right) => left.from - right.from)) {
    if (list.from <= end) clusters.at(-1)?.push(list);
    else clusters.push([list]);
    end = Math.max(end, list.to);
  }
  return clusters.flatMap((cluster) => {
    const counts = new Map<string, number>();
    for (const { chain } of cluster) counts.set(chain.path, (counts.get(chain.path) ?? 0) + 1);
    const weight = ({ chain: { path } }: UnevenList): number =>
      (counts.get(path) ?? 0) * 100 - path.split(".").length;
    const [best] = cluster.toSorted((left, right) => weight(right) - weight(left) || left.from - right.from);
    return best === undefined ? [] : [best];
  });
}
