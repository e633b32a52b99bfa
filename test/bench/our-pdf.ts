import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { DocumentTree } from "../../src/document/node.js";
import { WRITERS } from "../../src/writers/index.js";
import type { Competitor } from "./competitor.js";
import { AS_OF } from "./hotel.js";

/** Our own writer: the tree goes in as it is. */
export const ourPdf: Competitor = {
  name: "pipia",
  format: "pdf",
  async load() {
    const writer = await WRITERS.pdf();
    const theme = builtInTheme();
    return {
      input: async (tree) => Promise.resolve(tree),
      async make(input) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what input() gave
        const { value } = await writer.write(input as DocumentTree, {
          asOf: AS_OF,
          theme,
          fonts: BUNDLED_FONTS,
        });
        return value;
      },
    };
  },
};
