/**
 * A text as it is searched: without case, marks and differences of writing that a reader would not
 * type. `Đường  Bưởi` is found by `duong buoi`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
