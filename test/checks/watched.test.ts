import { describe, expect, it } from "vitest";
import { watched } from "../../src/checks/watched.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";

const data = { processor: { phone: "1" }, scenarios: [{ id: "a" }, { id: "b", persons: 2 }] };
const look = (): ReturnType<typeof watched<typeof data & { readonly scenarios: { name?: string }[] }>> =>
  watched({ data, holes: ["/processor/name", "/scenarios/1/name"] });

describe("a view of data with values left out", () => {
  it("notices whoever asks for one, in whatever way", () => {
    const asks: ((value: unknown) => unknown)[] = [
      (value) => memberOf(value, "name"),
      (value) => isRecord(value) && value["name"],
      (value) => isRecord(value) && "name" in value,
      (value) => isRecord(value) && Object.hasOwn(value, "name"),
    ];
    for (const ask of asks) {
      const view = look();
      ask(view.data.processor);
      expect([...view.touched]).toEqual(["/processor/name"]);
    }
  });

  it("notices it below whatever way led there", () => {
    for (const way of ["get", "descriptor"]) {
      const view = look();
      const scenarios = way === "get" ? view.data.scenarios : memberOf(view.data, "scenarios");
      const last: unknown = Array.isArray(scenarios) ? scenarios.at(-1) : undefined;
      expect([...view.touched]).toEqual([]);
      memberOf(last, "name");
      expect([...view.touched]).toEqual(["/scenarios/1/name"]);
    }
  });

  it("is what it shows, and asks for nothing when all members are gone through", () => {
    const view = look();
    expect(view.data.scenarios?.[1]).toBe(view.data.scenarios?.[1]);
    expect(Array.isArray(view.data.scenarios)).toBe(true);
    expect(isRecord(view.data.processor)).toBe(true);
    expect(Object.entries(view.data.processor ?? {})).toEqual([["phone", "1"]]);
    expect(view.data).toEqual(data);
    expect([...view.touched]).toEqual([]);
  });
});
