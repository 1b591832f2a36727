import { foldText } from '#kernel/text-folding.ts';

const LONGEST = 80;

/**
 * The place of an article on the public pages, made of its title: `hoi-nghi-so-ket`. Where nothing of the
 * title can stand in an address, of its day.
 * @param isTaken whether another article has it
 */
export function articleSlug(
  { title, day }: { readonly title: string; readonly day: string },
  isTaken: (slug: string) => boolean,
): string {
  const words = foldText(title)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const slug = shortened(words) || day;
  for (let copy = 1; ; copy += 1) {
    const numbered = copy === 1 ? slug : `${slug}-${copy}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** Up to the last whole word that fits. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST);
}
