import { spawn } from "node:child_process";
import { platform } from "node:process";

/** What opens an address in the user's browser, by platform; elsewhere the freedesktop.org program. */
const OPENERS: Readonly<
  Partial<Record<NodeJS.Platform, readonly [program: string, ...parameters: readonly string[]]>>
> = {
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  darwin: ["open"],
};

/** Opens an address in the user's browser. Whether that works is for the user to see: the address is printed as well. */
export function openBrowser(address: string): void {
  const [program, ...parameters] = OPENERS[platform] ?? ["xdg-open"];
  const child = spawn(program, [...parameters, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
