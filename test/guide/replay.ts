import { readFileSync } from "node:fs";
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
      /** What the guide says that the program answers, a line each. */
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
};

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
    const [line = "", ...said] = part.split("\n").filter((each) => each !== "");
    return { type: "command", words: line.split(" "), status, said };
  });
}

/** Does what the guide says, in a world with nothing in it but what its reader has. */
export async function replay(
  steps: readonly Step[],
  language: "zh" | "en",
): Promise<{ readonly world: MemoryWorld; readonly answers: readonly Answered[] }> {
  const world = new MemoryWorld();
  for (const [path, file] of Object.entries(THEIRS)) world.put(path, readFileSync(packagePath(file)));
  const answers: Answered[] = [];
  for (const step of steps) {
    if (step.type === "file") {
      world.put(step.path, step.text);
      continue;
    }
    let printed = "";
    const print = (text: string): void => {
      printed += text;
    };
    const status = await run(step.words, {
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
