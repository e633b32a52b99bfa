import { createRequire } from "node:module";
import type { Font, FontCollection } from "fontkit";

interface Fontkit {
  readonly create: (bytes: Buffer) => Font | FontCollection;
}

let fontkit: Fontkit | undefined;

/**
 * Opens a font file or collection; throws for what is none. fontkit takes longer to load than a Word document to write, so
 * it is loaded with the first font, and as pdfkit loads it, so that a process holds it once.
 */
export function openFont(bytes: Buffer): Font | FontCollection {
  fontkit ??= load();
  return fontkit.create(bytes);
}

function load(): Fontkit {
  const loaded: unknown = createRequire(import.meta.url)("fontkit");
  if (!isFontkit(loaded)) throw new Error("fontkit has no create()");
  return loaded;
}

function isFontkit(value: unknown): value is Fontkit {
  return (
    typeof value === "object" && value !== null && "create" in value && typeof value.create === "function"
  );
}
