/** What must not be kept: a live sign-in code, an e-mail address, a payment card, an account number. */
export type SensitiveKind = 'passkey-code' | 'email' | 'card' | 'account';

const digitRuns = /\d(?:[ -]?\d){7,}/g;

/** Long numbers that are no secret: a day, an error code, and what Firefox says of its engine. */
const harmlessNumbers = /\b\d{4}-\d{2}-\d{2}\b|\b0x[\da-f]+\b|\bGecko\/\d{8}\b/gi;

/**
 * A live sign-in code (CTAP 2.2, hybrid transports). Copied from a screen or an address bar, it may
 * have blanks in it, wrapped or grouped digits, or percent signs.
 */
const passkeyCode = /fido\s*(?::|%3a)\s*(?:\/|%2f)(?:[\s…-]*\d)*…?/gi;

/** True where a text holds a live sign-in code, or the start of one. */
export const holdsPasskeyCode = (text: string): boolean => text.search(passkeyCode) >= 0;

/** The checksum that payment cards carry (ISO/IEC 7812-1, Luhn). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const isCard = (digits: string) => digits.length >= 13 && digits.length <= 19 && passesLuhn(digits);

/** The kinds of private data that a text seems to hold. */
export function findSensitive(text: string): SensitiveKind[] {
  const numbers = text.replace(harmlessNumbers, ' . ').match(digitRuns) ?? [];
  const runs = numbers.map((run) => run.replace(/\D/g, ''));
  const hasCode = holdsPasskeyCode(text);
  return [
    ...(hasCode ? (['passkey-code'] as const) : []),
    ...(/[^\s@]+@[^\s@]+\.[^\s@]{2,}/.test(text) ? (['email'] as const) : []),
    ...(runs.some(isCard) ? (['card'] as const) : []),
    ...(!hasCode && runs.some((digits) => !isCard(digits)) ? (['account'] as const) : []),
  ];
}

/** Takes a live sign-in code out of a text; it may not be shown, kept or copied. */
export function withoutPasskeyCode(text: string): string {
  return text.replace(passkeyCode, 'FIDO:/…');
}
