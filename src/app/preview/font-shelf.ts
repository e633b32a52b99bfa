import type { LoadedFont } from "../../layout/fonts.js";
import type { World } from "../world.js";
import { fontFile } from "./page-fonts.js";
import { LARGEST_FONT } from "../fonts.js";
import { errorCode } from "../error-code.js";

/** The fonts of all pages that were drawn, by number. */
export class FontShelf {
  private readonly world: World;
  private readonly fonts: LoadedFont[] = [];

  constructor(world: World) {
    this.world = world;
  }

  /** From 1. */
  numberOf(font: LoadedFont): number {
    const known = this.fonts.indexOf(font);
    return known < 0 ? this.fonts.push(font) : known + 1;
  }

  /** The font as a file of its own; nothing for a number that was not given out, or for a file that has gone since it was opened. */
  async bytesOf(number: number): Promise<Uint8Array | undefined> {
    const font = this.fonts[number - 1];
    if (font === undefined) return undefined;
    try {
      return fontFile(await this.world.readFile(font.path, LARGEST_FONT), font.name);
    } catch (error) {
      if (errorCode(error) !== undefined) return undefined;
      throw error;
    }
  }
}
