import type { DocumentTree, Section } from "../../document/node.js";
import type { NamedLogo } from "./stock.js";

/** A paper with the firm's logo: on top of its first page, or in the header of each page that has one. */
export function withLogo(tree: DocumentTree, logo: NamedLogo | undefined): DocumentTree {
  if (logo === undefined) return tree;
  const { media, widthMillimetres: width, align, alternative, place } = logo;
  const [first, ...rest] = tree.sections;
  if (place === "header") {
    return {
      ...tree,
      sections: tree.sections.map((section): Section =>
        section.kind === "cover"
          ? section
          : { ...section, headerPicture: { media, width, align, alternative } },
      ),
    };
  }
  if (first === undefined) return tree;
  const figure = { type: "figure" as const, media, width, alternative };
  return { ...tree, sections: [{ ...first, blocks: [figure, ...first.blocks] }, ...rest] };
}
