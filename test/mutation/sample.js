/** One function in so many is mutated; all where nothing is asked. */
const ONE_IN = Number(process.env.MUTATION_ONE_IN ?? "1");
const REASON = "not in the sample";

/**
 * A Stryker plugin: a sample of the functions of the code, so that a score can be had in minutes. The unit is the outermost
 * function with everything in it. Which ones are taken hangs on where they stand in their file and on nothing else.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "sample",
    value: {
      shouldIgnore(path) {
        if (ONE_IN <= 1 || !path.isFunction() || path.getFunctionParent() !== null) return undefined;
        const program = path.scope.getProgramParent().path.node;
        return mixed(path.node.start, path.node.end, program.end) % ONE_IN === 0 ? undefined : REASON;
      },
    },
  },
];

/** A number that says nothing of the numbers it is made from. */
function mixed(...numbers) {
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}
