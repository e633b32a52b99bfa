import { outcome } from "../../foundation/outcome.js";
import { illegalCharacters } from "../illegal-character.js";
import type { Writer } from "../writer.js";
import { define } from "./definition.js";
import { layOut } from "./engine.js";
import { proveConservation } from "./proof.js";

/**
 * PDF with the bundled fonts embedded: the tree becomes nodes, pdfmake lays them out, the proof compares what was
 * handed over with what stands on the pages, and only then it is drawn. Not tagged yet, and it does not say so.
 */
export const pdfWriter: Writer = {
  format: "pdf",
  extension: ".pdf",
  mediaType: "application/pdf",
  async write(tree, options) {
    const { definition, ledger, findings } = define(tree, options);
    const layout = await layOut(definition);
    const lost = proveConservation(ledger, layout.pages);
    return outcome(await layout.render(), [...illegalCharacters(tree), ...findings.all(), ...lost]);
  },
};
