import { expect, it } from "vitest";
import { auditFrequencyOf } from "../../src/law/audit-frequency.js";

it.each([
  [0, 5, 5, "standard"],
  [1_000_000, 5, 5, "standard"],
  [1_000_001, 3, 4, "standard"],
  [10_000_000, 3, 4, "standard"],
  [10_000_001, 2, 2, "duty"],
])("%i persons are audited every %i to %i years by %s", (persons, atLeast, atMost, rests) => {
  expect(auditFrequencyOf(persons)).toEqual({ atLeast, atMost, rests });
});
