import type { Helper } from "../helper.js";

/** Shading steps of the codes that levels and likelihoods are made of; 0 is no shade. */
const SHADES: ReadonlyMap<string, number> = new Map([
  ["low", 1],
  ["medium", 2],
  ["high", 3],
  ["severe", 4],
  ["veryHigh", 4],
]);

/** The shade of a table cell for a level: 1 (low) to 4 (severe), 0 while it is not answered. */
export const shadeOf: Helper = {
  name: "shadeOf",
  usage: 'shade="{{shadeOf level}}"',
  parameters: [{ type: "path", kinds: ["enum"] }],
  codes: new Set(SHADES.keys()),
  attribute(call) {
    const level = call.reading(0);
    return level.state === "answered" ? (SHADES.get(String(level.value)) ?? 0) : 0;
  },
};
