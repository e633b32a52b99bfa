import type { Media } from "../../document/node.js";
import type { Part, Relationship } from "../../ooxml/package.js";

/** The pictures of one document. The same bytes are stored once. */
export class MediaParts {
  private readonly names = new Map<Uint8Array, string>();
  private readonly parts: Part[] = [];

  /** The relationship id by which a drawing names the picture. */
  add(media: Media): string {
    let name = this.names.get(media.bytes);
    if (name === undefined) {
      name = `image${this.parts.length + 1}`;
      this.names.set(media.bytes, name);
      this.parts.push({ name: `word/media/${name}.${media.format}`, content: media.bytes });
    }
    return name;
  }

  all(): readonly Part[] {
    return this.parts;
  }

  relationships(): readonly Relationship[] {
    return this.parts.map(({ name }, index) => ({
      id: `image${index + 1}`,
      type: "image",
      target: name.slice("word/".length),
    }));
  }
}
