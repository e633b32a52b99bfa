import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { getuid } from "node:process";

/**
 * Removes the socket at which a LibreOffice with this profile was to be reached, which it leaves when it is stopped. It stands in `/tmp` wherever temporary files
 * go, under a name made of the address of the profile (LibreOffice: `desktop/source/app/officeipcthread.cxx`). No more than an empty name would stay.
 *
 * @param profile as a `file:` address.
 */
export async function removeSocket(profile: string): Promise<void> {
  if (getuid === undefined) return;
  const hash = createHash("md5").update(Buffer.from(profile, "utf16le")).digest();
  // Each byte by itself, so that those under 16 have one digit.
  const name = Array.from(hash, (byte) => byte.toString(16)).join("");
  await rm(`/tmp/OSL_PIPE_${getuid()}_SingleOfficeIPC_${name}`, { force: true }).catch(() => undefined);
}
