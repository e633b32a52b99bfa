import { describe, expect, it } from "vitest";
import { CONFIG_FIELDS, PACK_FIELDS } from "../../../src/app/pack/pack-fields.js";
import { themeFields } from "../../../src/app/pack/theme-fields.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import { editorSchema } from "./editor-schema.js";

describe("the schemas of pack files for editors", () => {
  it.each([
    ["pack", "Pack", PACK_FIELDS],
    ["theme", "PackTheme", themeFields()],
    ["config", "Config", CONFIG_FIELDS],
  ] as const)("%s says what the program reads", (name, title, fields) => {
    const file = `schemas/packs/${name}.schema.json`;
    expect(readOwnFile<object>(file, JSON.parse)).toEqual(
      editorSchema(`packs/${name}.schema.json`, title, fields),
    );
  });
});
