/** The 31 characters of GB 32100-2015 in the order of their values: no I, O, S, V or Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Department and kind, six digits of the place, nine of the organisation, check character. */
const LAYOUT = new RegExp(`^[${ALPHABET}]{2}[0-9]{6}[${ALPHABET}]{10}$`, "u");

/**
 * Whether `code` is a unified social credit code (统一社会信用代码): 18 characters of the layout of
 * GB 32100-2015, the last of which checks the other seventeen (ISO 7064, modulus 31, weights 3^i).
 */
export function isUnifiedSocialCreditCode(code: string): boolean {
  if (!LAYOUT.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, -1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  const check = (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
  return code.endsWith(ALPHABET.charAt(check));
}
