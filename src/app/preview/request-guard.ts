import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What a request must know, and under which name the server may be asked. */
export interface Guard {
  readonly token: string;
  readonly port: number;
}

const HOSTS = ["127.0.0.1", "localhost"];

/** The port of HTTP, which browsers leave out of the name. */
const USUAL_PORT = 80;

/** Why a request is not answered: a status of HTTP. */
export type Refusal = 403 | 405 | 421;

/**
 * Whether a request comes from the page itself. A page of the web can make the browser send requests to this machine, also under a name that
 * was made to lead here, so the name is checked before anything else; and whoever has not read the address does not know the token.
 *
 * @returns the path behind the token, or why there is no answer.
 */
export function admittedPath(
  { method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  { token, port }: Guard,
): string | Refusal {
  const names = HOSTS.flatMap((name) =>
    port === USUAL_PORT ? [`${name}:${port}`, name] : `${name}:${port}`,
  );
  const { host = "", origin } = headers;
  if (!names.includes(host)) return 421;
  if (method !== "GET") return 405;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  // What browsers say of themselves (Fetch Metadata): a link on another page leads nowhere either.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  const [, given = "", path = ""] = /^\/([^/?]*)\/([^?]*)/u.exec(url) ?? [];
  return isSame(given, token) ? path : 403;
}

/** Compares without telling by its time how much of a guess was right. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
