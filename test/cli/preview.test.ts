import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { HOTEL_FILE, hotelWorld } from "../app/hotel.js";

interface Ended {
  readonly status: number;
  readonly result: string;
  readonly talk: string;
}

/** Runs a preview until `whileOpen` is done, which is told the address. */
async function preview(
  words: readonly string[],
  whileOpen: (address: string) => Promise<void> = async () => Promise.resolve(),
): Promise<Ended> {
  let result = "";
  let talk = "";
  const status = await run(["preview", ...words, "--lang", "en"], {
    world: hotelWorld(),
    environment: {},
    locale: "en-US",
    result: (text) => (result += text),
    talk: (text) => (talk += text),
    onInterrupt: (stop) => {
      void whileOpen(result.trim()).then(stop);
      return () => undefined;
    },
  });
  return { status, result, talk };
}

describe("pipia preview", () => {
  it("prints the address alone on its output, serves until it is interrupted and ends well", async () => {
    let page = "";
    const { status, result, talk } = await preview(
      [HOTEL_FILE, "--document", "cover", "--fonts", "bundled", "--as-of", "2026-11-23"],
      async (address) => {
        page = await (await fetch(address)).text();
      },
    );
    expect(status).toBe(0);
    expect(result).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/\n$/u);
    expect(talk).toContain("this machine only");
    expect(talk).toContain("The preview has ended.");
    expect(page).toContain('<html lang="en"');
    await expect(fetch(result.trim())).rejects.toThrow();
  });

  it.each([
    [["-"], 2, "not read from standard input"],
    [["nothing.yaml"], 2, "does not exist"],
    [[HOTEL_FILE, "--port", "0"], 2, "--port"],
    [[HOTEL_FILE, "--port", "65536"], 2, "--port"],
    [[HOTEL_FILE, "--port", "80a"], 2, "--port"],
    [[HOTEL_FILE, "--pack", "nothing"], 2, "There is no pack"],
    [[HOTEL_FILE, "--fonts", "nothing"], 6, "holds no font files"],
  ])("refuses %j", async (words, expected, text) => {
    const { status, result, talk } = await preview(words);
    expect(status).toBe(expected);
    expect(result).toBe("");
    expect(talk).toContain(text);
  });
});
