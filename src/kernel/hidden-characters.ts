/** Controls, marks of direction, characters without width, and what is no character: `\p{C}` and its like. */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** A text with single spaces, and none around it; line ends and tabs count as spaces. */
export function tidySpaces(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Whether something stands in a text that nobody sees: with it a name can pass for another, or be read
 * backwards. Vietnamese needs none of them. Source: Unicode Technical Standard 39, section 3.
 */
export function holdsHidden(text: string): boolean {
  return HIDDEN.test(tidySpaces(text));
}
