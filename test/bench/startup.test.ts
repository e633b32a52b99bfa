import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { startUpNames } from "./startup.js";

it("starts every command", () => {
  const measured = startUpNames();
  const missing = COMMANDS.map(({ name }) => name).filter(
    (name) => !measured.some((one) => one === name || one.startsWith(`${name},`)),
  );
  expect(missing).toEqual([]);
});
