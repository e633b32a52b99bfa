import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { guideText, replay, stepsOf } from "./replay.js";

const GUIDES = [
  ["zh", "README.zh.md"],
  ["en", "README.md"],
] as const;

describe.each(GUIDES)("the guide for template authors in %s", (language, file) => {
  const steps = stepsOf(guideText(file));

  it("says what the program does", async () => {
    const { answers } = await replay(steps, language);
    expect(answers.length).toBeGreaterThan(8);
    for (const { step, status, printed } of answers) {
      const command = step.words.join(" ");
      expect(status, `${command}\n${printed}`).toBe(step.status);
      for (const line of step.said) expect(printed, command).toContain(line.trim());
    }
  });

  it("has the pictures and pages it leads to", () => {
    const links = [...guideText(file).matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/gu)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(packagePath(`templates/guide/${link}`)))).toEqual([]);
  });
});

it("does the same in both languages", () => {
  const [zh, en] = GUIDES.map(([, file]) => stepsOf(guideText(file)));
  const shape = (steps = zh): readonly unknown[] =>
    (steps ?? []).map((step) => (step.type === "file" ? [step.path, step.text] : [step.words, step.status]));
  expect(shape(en)).toEqual(shape(zh));
});
