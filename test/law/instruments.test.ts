import { describe, expect, it } from "vitest";
import { INSTRUMENTS, instrumentOf } from "../../src/law/instruments.js";

describe("instruments", () => {
  it("have a title in Chinese characters and in English, and dates on the calendar", () => {
    const all = Object.entries(INSTRUMENTS);
    expect(all.length).toBeGreaterThan(25);
    for (const [key, instrument] of all) {
      expect(instrument.title.zh, key).toMatch(/\p{Script=Han}/u);
      expect(instrument.title.en, key).toMatch(/[A-Za-z]/u);
      for (const [name, value] of Object.entries(instrument)) {
        if (typeof value !== "string" || !/^\d{4}-/u.test(value)) continue;
        expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10), `${key}.${name}`).toBe(value);
      }
    }
  });

  it("know the Measures with nineteen articles, in force from 2026", () => {
    expect(instrumentOf("M")).toMatchObject({ lastArticle: 19, inForceFrom: "2026-01-01" });
  });

  it("know nothing of inherited names", () => {
    expect(instrumentOf("constructor")).toBeUndefined();
  });
});
