const LONGEST = 254;
const ADDRESS =
  /^[^\s@<>(),;:"\\[\]\p{C}]+@[^\s@<>(),;:"\\[\]\p{C}]+\.[^\s@<>(),;:"\\[\].\p{C}]+$/u;

/**
 * Whether mail can be sent there at all (RFC 5321, 4.5.3.1.3 for the length): one plain address. What
 * mail programs read as several addresses, or as a name beside one, is none.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
