import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOwnFile } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { expectAnswers, guideText, replay, stepsOf } from "./replay.js";

const GUIDES = [
  ["zh", "README.zh.md"],
  ["en", "README.md"],
] as const;

describe.each(GUIDES)("the guide for template authors in %s", (language, file) => {
  const steps = stepsOf(guideText(file));

  // PDFs of whole reports take seconds each: the test of the pictures makes them.
  it("says what the program does", { timeout: 180_000 }, async () => {
    const { answers } = await replay(steps, language, (words) => !words.includes("--to"));
    expect(answers.length).toBeGreaterThan(8);
    expectAnswers(answers);
  });

  it("says how the program is made ready as the README does, for the Node it needs", () => {
    const [box = ""] = /^```sh\n[\s\S]*?^```$/mu.exec(guideText(file)) ?? [];
    const line = box.split("\n")[1] ?? "";
    expect(line).toBe("npm ci && npm run build");
    const readme = readFileSync(packagePath(file), "utf8");
    expect(readme).toContain(`\`${line}\``);
    const { engines } = readOwnFile<{ engines: { node: string } }>("package.json", JSON.parse);
    const [, node = "none"] = /Node (\d+\.\d+)/u.exec(guideText(file)) ?? [];
    expect(engines.node).toBe(`>=${node}`);
    expect(readme).toContain(`Node ${node}`);
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
