import { describe, expect, it } from "vitest";
import { isPackFolder } from "../../../src/app/pack/is-pack-folder.js";
import { PACK_LIMITS } from "../../../src/app/pack/limits.js";
import { MemoryWorld } from "../../memory-world.js";

describe("a folder of a pack", () => {
  it("has a pack.yaml, were it too large to be one; an archive and an empty folder are none", async () => {
    const world = new MemoryWorld();
    world.put("mine/pack.yaml", "name: mine");
    world.put("large/pack.yaml", " ".repeat(PACK_LIMITS.text + 1));
    world.put("other/theme.yaml", "");
    world.put("mine.zip", "PK");
    const answers = await Promise.all(
      ["mine", "large", "other", "mine.zip", "nowhere"].map(async (path) => isPackFolder(world, path)),
    );
    expect(answers).toEqual([true, true, false, false, false]);
  });
});
