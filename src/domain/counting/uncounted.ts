/**
 * Where opening a page is nobody's business, not even as a number: tools that ask the safety questions
 * or read a case (somebody who opens one is stuck, or is helping), the pages that show their parts, and
 * what other sites show in a frame.
 * It holds for everything below these addresses.
 */
export const uncounted: readonly string[] = [
  '/about/design/',
  '/agents/case/',
  '/agents/console/',
  '/developers/code-reader/',
  '/developers/rehearsal/',
  '/devices/pair/',
  '/embed/',
  '/fix/',
  '/scan/',
  '/tools/dry-run/',
  '/tools/practice-scan/',
];
