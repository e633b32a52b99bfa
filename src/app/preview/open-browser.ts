import { spawn } from "node:child_process";
import { platform } from "node:process";

/** What opens an address in the user's browser, by platform. */
function opener(address: string): readonly [program: string, ...parameters: readonly string[]] {
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return [platform === "darwin" ? "open" : "xdg-open", address];
}

/** Opens an address in the user's browser. Whether that works is for the user to see: the address is printed as well. */
export function openBrowser(address: string): void {
  const [program, ...parameters] = opener(address);
  const child = spawn(program, parameters, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
