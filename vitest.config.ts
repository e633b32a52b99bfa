import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generated = fileURLToPath(new URL("./generated", import.meta.url));
const alias = [{ find: /^#generated\//u, replacement: `${generated}/` }];

export default defineConfig({
  resolve: { alias },
  test: {
    // One worker a core: by itself the runner keeps one core for watching, and so half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/office/**", "test/browser/**", "test/bench/node_modules/**"],
          // Files of one worker share what is loaded: no test changes a module, and loading took a third of the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "office",
          include: ["test/office/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
