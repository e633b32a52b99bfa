import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generated = fileURLToPath(new URL("./generated", import.meta.url));

// What `npm run test:mutation` runs against each mutant: the unit tests of the mutated folders, nothing that needs a build.
export default defineConfig({
  resolve: { alias: [{ find: /^#generated\//u, replacement: `${generated}/` }] },
  test: { include: ["test/{checks,input,kinds,law}/**/*.test.ts"] },
});
