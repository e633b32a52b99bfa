/** First line of every generated file of TypeScript. */
export const BANNER = "// Written by `npm run generate` from schemas/. Do not edit.";
