import type { Filing, Recipient } from "#generated/types.js";
import { bilingual } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { containsText } from "../foundation/same-text.js";

/** Digits of a telephone number that identify it when country and area code are left out. */
const LAST_DIGITS = 7;

/**
 * Whether a text gives a way to reach a recipient itself: one of its e-mail addresses, another address of the same mail
 * domain (unless the processor uses that domain as well), its telephone with or without country code, or its postal address.
 * A recipient of which no contact is known yet counts as reached.
 */
export function reachesRecipient(text: string, recipient: Draft<Recipient>, filing: Draft<Filing>): boolean {
  const { phone, email, address, officer } = recipient;
  const plain = text.normalize("NFKC").toLowerCase();
  const emails = [email, officer?.email].flatMap((one) => one?.toLowerCase() ?? []);
  const postal = bilingual(address);
  if (emails.length === 0 && phone === undefined && postal === undefined) return true;
  const own = emails.flatMap((one) => domainOf(one) ?? []).filter((domain) => !isOfProcessor(domain, filing));
  return (
    emails.some((one) => plain.includes(one)) ||
    own.some((domain) => plain.includes(`@${domain}`)) ||
    (phone !== undefined && hasPhone(plain, phone)) ||
    (postal !== undefined && (containsText(text, postal.zh) || containsText(text, postal.en)))
  );
}

function hasPhone(text: string, phone: string): boolean {
  const digits = phone.replaceAll(/\D/gu, "").slice(-LAST_DIGITS);
  return digits.length === LAST_DIGITS && text.replaceAll(/(?<=\d)[\s()+.-]+(?=\d)/gu, "").includes(digits);
}

function isOfProcessor(domain: string, { processor }: Draft<Filing>): boolean {
  const people = [processor?.officer, processor?.handler, processor?.legalRepresentative];
  return people.some((person) => domainOf(person?.email?.toLowerCase() ?? "") === domain);
}

function domainOf(email: string): string | undefined {
  const cut = email.lastIndexOf("@");
  return cut < 0 ? undefined : email.slice(cut + 1);
}
