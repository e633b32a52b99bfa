import { createHash } from "node:crypto";

/**
 * The UID of an event: a UUID (RFC 9562, version 8) made of what the file is about and which deadline it is, so that a
 * calendar knows the event again. It tells nothing of either.
 */
export function uid(identity: string, deadline: string): string {
  const digest = createHash("sha256").update(`${identity}\n${deadline}`).digest("hex");
  const variant = "89ab"[Number.parseInt(digest.charAt(16), 16) % 4] ?? "8";
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join("-");
}
