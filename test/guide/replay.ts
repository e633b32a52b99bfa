import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import { run } from "../../src/cli/run.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { MemoryWorld } from "../memory-world.js";

/** A step of the guide: a file somebody writes, or a command somebody types. */
export type Step =
  | { readonly type: "file"; readonly path: string; readonly text: string }
  | {
      readonly type: "command";
      readonly words: readonly string[];
      readonly status: number;
      /** What the guide shows of the answer, a line each; where something is left out it has “…”. */
      readonly said: readonly string[];
    };

/** What came of a command. */
export interface Answered {
  readonly step: Extract<Step, { readonly type: "command" }>;
  readonly status: number;
  readonly printed: string;
}

/** Files that the reader of the guide has already. */
const THEIRS: Readonly<Record<string, string>> = {
  "my-firm/images/logo.png": "templates/packs/firm/images/logo.png",
  "letter.docx": "templates/packs/word/letter.docx",
  "form.docx": "templates/packs/word/form.docx",
  "letterhead.docx": "templates/packs/letterhead/letterhead.docx",
};

/** The letter with the slip of the pen that the guide tells its reader to make. */
function wrongLetter(): Uint8Array {
  const parts = unzipSync(readFileSync(packagePath("templates/packs/word/letter.docx")));
  const name = "word/document.xml";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(text.replace("{{processor.name}}", "{{processor.nmae}}")) });
}

const FENCE = /(?:^`([^`\n]+)`\n\n)?^```([a-z]+)(?: (\d))?\n([\s\S]*?)^```$/gmu;

/** The text of a guide, by its file below the package. */
export function guideText(file: string): string {
  return readFileSync(packagePath(`templates/guide/${file}`), "utf8");
}

/** The steps of a guide in their order: boxes under the name of a file, and boxes of a console, whose number is the exit code. */
export function stepsOf(guide: string): readonly Step[] {
  return [...guide.matchAll(FENCE)].flatMap(
    ([, path, language, status = "0", text = ""]): readonly Step[] => {
      if (path !== undefined) return [{ type: "file", path, text }];
      return language === "console" ? commandsOf(text, Number(status)) : [];
    },
  );
}

function commandsOf(box: string, status: number): readonly Step[] {
  const [, ...parts] = box.split(/^\$ pipia /mu);
  return parts.map((part): Step => {
    const [line = "", ...answer] = part.split("\n");
    const said = answer.flatMap((each) => each.split("…")).map((each) => each.trim());
    return { type: "command", words: line.split(" "), status, said: said.filter((each) => each !== "") };
  });
}

/**
 * Does what the guide says, in a world with nothing in it but what its reader has.
 *
 * @param isRun whether a command is run, by its words; all are unless given.
 */
export async function replay(
  steps: readonly Step[],
  language: "zh" | "en",
  isRun: (words: readonly string[]) => boolean = () => true,
): Promise<{ readonly world: MemoryWorld; readonly answers: readonly Answered[] }> {
  const world = new MemoryWorld();
  for (const [path, file] of Object.entries(THEIRS)) world.put(path, readFileSync(packagePath(file)));
  world.put("wrong.docx", wrongLetter());
  const answers: Answered[] = [];
  for (const step of steps) {
    if (step.type === "file") {
      world.put(step.path, step.text);
      continue;
    }
    if (!isRun(step.words)) continue;
    let printed = "";
    const print = (text: string): void => {
      printed += text;
    };
    // With the fonts of the package, papers are the same on every machine.
    const fonts = step.words.includes("--to") ? ["--fonts", "bundled"] : [];
    const status = await run([...step.words, ...fonts], {
      world,
      environment: { LANG: language === "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8" },
      locale: "en-US",
      result: print,
      talk: print,
    });
    answers.push({ step, status, printed });
  }
  return { world, answers };
}

/** Expects the exit codes and answers that the guide shows. */
export function expectAnswers(answers: readonly Answered[]): void {
  for (const { step, status, printed } of answers) {
    const command = step.words.join(" ");
    expect(status, `${command}\n${printed}`).toBe(step.status);
    for (const words of step.said) expect(printed, command).toContain(words);
  }
}
