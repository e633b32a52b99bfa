import { runProgram } from "./programs.js";

/**
 * Reduces a PNG file to a palette, in its place: pages of text need no more, and a picture has some 30 kB. For pictures
 * of the guide, which only who draws them makes.
 */
export function fewColours(file: string, colours = 16): void {
  runProgram("convert", [file, "+dither", "-colors", String(colours), "-strip", `PNG8:${file}`]);
}
