import { builtInTheme } from "../../src/app/theme.js";
import type { DocumentTree } from "../../src/document/node.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { WRITERS } from "../../src/writers/index.js";
import type { Competitor } from "./competitor.js";
import { AS_OF } from "./hotel.js";

/** Our own writer of a format: the tree goes in as it is. */
export function ourWriter(format: Competitor["format"]): Competitor {
  return {
    name: "pipia",
    format,
    async load() {
      const writer = await WRITERS[format]();
      const options = { asOf: AS_OF, theme: builtInTheme(), fonts: BUNDLED_FONTS };
      return {
        input: async (tree) => Promise.resolve(tree),
        async make(input) {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what input() gave
          const { value, diagnostics } = await writer.write(input as DocumentTree, options);
          if (diagnostics.some(({ severity }) => severity === "blocking")) throw new Error("not written");
          return value;
        },
      };
    },
  };
}
