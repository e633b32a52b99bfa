import { CALENDARS } from "../../../src/law/working-days.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import type { PreviewSource } from "../../../src/app/preview/make-paper.js";
import { PreviewSession } from "../../../src/app/preview/session.js";
import type { StampOf } from "../../../src/app/preview/read-record.js";
import type { MemoryWorld } from "../../memory-world.js";
import { AS_OF } from "../example.js";
import { HOTEL_FILE, hotelWorld } from "../hotel.js";

/** What a preview of the example is made with; a pack only where one is named. */
export function hotelSource(pack = "built-in"): PreviewSource {
  return { file: HOTEL_FILE, pack, asOf: AS_OF, calendars: CALENDARS, fonts: BUNDLED_FONTS };
}

/** Tells states of files in memory apart by their content. */
export function stampsOf(world: MemoryWorld): StampOf {
  return async (path) => Promise.resolve(world.files.has(path) ? `=${world.text(path)}` : "");
}

/** A preview of the example on a disk in memory. */
export function hotelSession(pack?: string): {
  readonly world: MemoryWorld;
  readonly session: PreviewSession;
} {
  const world = hotelWorld();
  return { world, session: new PreviewSession(world, hotelSource(pack), stampsOf(world)) };
}

/** Puts other words in place of the first ones of a file that are so. */
export function change(world: MemoryWorld, file: string, words: string, by: string): void {
  const text = world.text(file);
  if (!text.includes(words)) throw new Error(`${file} does not say ${words}`);
  world.put(
    file,
    text.replace(words, () => by),
  );
}
