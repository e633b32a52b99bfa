import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generated = fileURLToPath(new URL("./generated", import.meta.url));

// What `npm run test:mutation` runs against each mutant: the tests of the mutated folders and the worked cases, nothing that
// needs a build. Properties and papers are left out: they cost seconds for each mutant, and what they find is not told by one value.
export default defineConfig({
  resolve: { alias: [{ find: /^#generated\//u, replacement: `${generated}/` }] },
  test: {
    include: [
      "test/{cases,checks,input,kinds,law}/**/*.test.ts",
      "test/app/intake/{faults,load-form,read-filings,structure}.test.ts",
    ],
    exclude: ["test/**/properties.test.ts", "test/kinds/papers.test.ts", "test/kinds/papers/**"],
    // Instrumented code is slow; endless loops are ended by Stryker.
    testTimeout: 60_000,
  },
});
