import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generated = fileURLToPath(new URL("./generated", import.meta.url));

// What `npm run test:mutation` runs against each mutant: the tests of the mutated folders and the worked cases, nothing that
// needs a build. Properties are left out: they cost seconds for each mutant, and what they find is not told by one value.
export default defineConfig({
  resolve: { alias: [{ find: /^#generated\//u, replacement: `${generated}/` }] },
  test: {
    include: ["test/{cases,checks,input,kinds,law}/**/*.test.ts"],
    exclude: ["test/**/properties.test.ts"],
  },
});
