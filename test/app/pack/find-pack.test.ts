import { describe, expect, it } from "vitest";
import { findPack } from "../../../src/app/pack/find-pack.js";
import { InputFileError } from "../../../src/foundation/errors.js";
import { MemoryWorld } from "../../memory-world.js";

const USER = "/config/pipia/config.yaml";

function world(): MemoryWorld {
  const made = new MemoryWorld();
  for (const name of ["given", "project", "user"]) {
    made.put(`${name}/pack.yaml`, `name: ${name}\nversion: 1.0.0\nlanguages: [zh]\n`);
  }
  made.put("/config/pipia/user/pack.yaml", "name: user\nversion: 1.0.0\nlanguages: [zh]\n");
  return made;
}

async function found(at: MemoryWorld, given?: string): Promise<string> {
  const { value, diagnostics } = await findPack(at, given);
  if (value === undefined) return diagnostics.map(({ code, place }) => `${code} ${place?.file}`).join();
  return `${value.pack?.name ?? "built-in"} ${value.namedBy ?? ""}`.trim();
}

describe("the pack that is used", () => {
  it("is that of the command line, else of the working folder, else of the user, else none", async () => {
    const at = world();
    expect(await found(at)).toBe("built-in");
    at.put(USER, "pack: user\n");
    expect(await found(at)).toBe(`user ${USER}`);
    at.put("pipia.config.yaml", "pack: ./project\n");
    expect(await found(at)).toBe("project pipia.config.yaml");
    expect(await found(at, "given")).toBe("given");
    expect(await found(at, "built-in")).toBe("built-in");
    at.put("pipia.config.yaml", "pack: built-in\n");
    expect(await found(at)).toBe("built-in pipia.config.yaml");
  });

  it("is no choice of whoever sends a filing: its folder is not asked", async () => {
    const at = world();
    at.put("client/pipia.config.yaml", "pack: ../project\n");
    at.put("client/filing.yaml", "processor: {}\n");
    expect(await found(at)).toBe("built-in");
  });

  it("is taken in spite of mere advice about its files, which is told", async () => {
    const at = world();
    at.put("pipia.config.yaml", "pack: ./project #客户\n");
    at.put("project/pack.yaml", "name: project #客户\nversion: 1.0.0\nlanguages: [zh]\n");
    at.put("project/theme.yaml", "paragraphs:\n  body:\n    face: kaiti #楷体\n");
    const { value, diagnostics } = await findPack(at, undefined);
    expect(value?.pack?.name).toBe("project");
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.file])).toEqual(
      ["pipia.config.yaml", "project/pack.yaml", "project/theme.yaml"].map((file) => [
        "input/comment-in-text",
        "advice",
        file,
      ]),
    );
  });

  it("is told of a configuration with mistakes, and of one that names what is not there", async () => {
    const at = world();
    at.put("pipia.config.yaml", "pak: ./project\n");
    expect(await found(at)).toBe("schema/unknown-key pipia.config.yaml");
    at.put("pipia.config.yaml", "pack: ./nowhere\n");
    await expect(findPack(at, undefined)).rejects.toBeInstanceOf(InputFileError);
    at.configFolder = undefined;
    at.failAt = at.calls + 1;
    await expect(findPack(at, undefined)).rejects.toMatchObject({
      text: { zh: "无法读取配置文件 pipia.config.yaml。" },
    });
  });
});
