/** "a Mac" → "A Mac", as a head of its own. Names such as "macOS" and "iOS" keep their spelling. */
export function asTitle(name: string): string {
  const [first = ''] = name.split(' ');
  return first === first.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
