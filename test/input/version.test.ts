import { describe, expect, it } from "vitest";
import {
  FORMAT_VERSION,
  formatVersionOf,
  migrated,
  MIGRATIONS,
  type Migration,
} from "../../src/input/version.js";

describe("formatVersionOf", () => {
  it.each([
    [{ formatVersion: "1" }, 1],
    [{ formatVersion: "12" }, 12],
    [{ formatVersion: "0" }, undefined],
    [{ formatVersion: "1.5" }, undefined],
    [{ formatVersion: "v2" }, undefined],
    [{ formatVersion: 2 }, undefined],
    [{ formatVersion: "9999999999" }, undefined],
    [{}, undefined],
    [[], undefined],
    ["1", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("reads the version of %j", (value, version) => {
    expect(formatVersionOf(value)).toBe(version);
  });
});

describe("migrated", () => {
  const steps: readonly Migration[] = [
    (value) => ({ ...value, formatVersion: "2", seen: `${String(value["seen"])}1` }),
    (value) => ({ ...value, formatVersion: "3", seen: `${String(value["seen"])}2` }),
  ];

  it("goes through every step that is missing, in order", () => {
    expect(migrated({ formatVersion: "1", seen: "" }, steps)).toEqual({ formatVersion: "3", seen: "12" });
    expect(migrated({ formatVersion: "2", seen: "" }, steps)).toEqual({ formatVersion: "3", seen: "2" });
  });

  it("leaves present, newer and unreadable versions alone", () => {
    for (const value of [
      { formatVersion: "3" },
      { formatVersion: "7" },
      { formatVersion: "x" },
      "text",
      null,
    ]) {
      expect(migrated(value, steps)).toEqual(value);
    }
  });

  it("has one step for each past version", () => {
    expect(MIGRATIONS).toHaveLength(FORMAT_VERSION - 1);
  });
});
