import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { MemoryWorld } from "../memory-world.js";

const folder = fileURLToPath(new URL("transcripts", import.meta.url));

/** The part of a transcript that people write: title, input files, commands. What follows is what the program says. */
interface Transcript {
  readonly title: string;
  readonly files: readonly (readonly [string, string])[];
  readonly commands: readonly string[];
}

const FILE = /^`([^`]+)`\n\n```[a-z]*\n([\s\S]*?)```$/gmu;
const COMMAND = /^\$ (.+)$/gmu;

function parse(text: string): Transcript {
  return {
    title: /^# (.+)$/mu.exec(text)?.[1] ?? "",
    files: [...text.matchAll(FILE)].map((match) => [match[1] ?? "", match[2] ?? ""] as const),
    commands: [...text.matchAll(COMMAND)].map((match) => match[1] ?? ""),
  };
}

/** Runs the commands one after another in a world that holds the files, and writes the whole transcript anew. */
async function replay(transcript: Transcript): Promise<string> {
  const world = new MemoryWorld();
  for (const [path, content] of transcript.files) world.put(path, content);
  const parts = [`# ${transcript.title}`];
  for (const [path, content] of transcript.files) {
    const language = path.endsWith(".json") ? "json" : "yaml";
    parts.push(`\`${path}\``, `\`\`\`${language}\n${content}\`\`\``);
  }
  for (const command of transcript.commands) {
    const before = new Set(world.files.keys());
    const { environment, words } = split(command);
    let result = "";
    let talk = "";
    const status = await run(words, {
      world,
      environment,
      locale: "en-US",
      result: (text) => (result += text),
      talk: (text) => (talk += text),
    });
    const made = [...world.files.keys()].filter((path) => !before.has(path)).toSorted();
    parts.push(`\`\`\`console\n$ ${command}\n\`\`\``, section("stdout", result), section("stderr", talk));
    parts.push(
      `new files: ${made.length === 0 ? "none" : made.map((path) => `\`${path}\``).join(", ")}`,
      `status ${status}`,
    );
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(name: string, text: string): string {
  return text === ""
    ? `${name}: empty`
    : `${name}\n\n\`\`\`text\n${text.endsWith("\n") ? text : `${text}\n`}\`\`\``;
}

/** `LANG=zh_CN pipia validate "a b.yaml"` → environment and words. Quotes group, as in a shell. */
function split(command: string): { environment: Record<string, string>; words: readonly string[] } {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? "");
  const start = words.indexOf("pipia");
  const environment: Record<string, string> = {};
  for (const word of words.slice(0, start)) {
    const [name = "", value = ""] = word.split("=");
    environment[name] = value;
  }
  return { environment, words: words.slice(start + 1) };
}

const topics = readdirSync(folder).filter((file) => file.endsWith(".md"));

describe("transcripts", () => {
  it("exist", () => {
    expect(topics.length).toBeGreaterThan(5);
  });

  it.each(topics)("%s", async (topic) => {
    const transcript = parse(readFileSync(join(folder, topic), "utf8"));
    expect(transcript.commands.length).toBeGreaterThan(0);
    await expect(await replay(transcript)).toMatchFileSnapshot(join(folder, topic));
  });
});
