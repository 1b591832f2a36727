/**
 * The name of a body over as few lines as it needs, about as long as each other, as offices break it: a new line
 * begins with a word that is written with a capital or with a conjunction, so that `Sức khỏe` is not parted.
 * @param room how wide a line may be
 * @param widthOf how wide a text is, in the same unit
 * @returns the name with a line feed where a new line begins; as it was told where no such lines fit
 */
export function balancedLines(
  name: string,
  room: number,
  widthOf: (text: string) => number,
): string {
  const words = name.split(/[ \n]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return name;
  const byWords = filled(words, room, widthOf);
  const byPairs = filled(wordGroups(words), room, widthOf);
  // One line more is less than a word that is parted; several are not.
  const isWorthIt =
    byPairs !== undefined && byPairs.length <= (byWords?.length ?? byPairs.length) + 1;
  const lines = isWorthIt ? wordGroups(words) : words;
  return balanced(lines, isWorthIt ? byPairs : byWords, widthOf)?.join('\n') ?? name;
}

/** No name has more; a text that has is no name. */
const MOST_WORDS = 100;

/** The narrowest lines that are as many. */
function balanced(
  groups: readonly string[],
  widest: readonly string[] | undefined,
  widthOf: (text: string) => number,
): readonly string[] | undefined {
  let best = widest;
  while (best !== undefined) {
    const width = Math.max(...best.map(widthOf));
    const narrower = filled(groups, width - TINY, widthOf);
    if (narrower === undefined || narrower.length > best.length) return best;
    best = narrower;
  }
  return best;
}

/** Less than any letter is wide. */
const TINY = 0.01;

/** As much on each line as goes there; `undefined` where a part alone is too wide. */
function filled(
  groups: readonly string[],
  room: number,
  widthOf: (text: string) => number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const group of groups) {
    if (widthOf(group) > room) return undefined;
    const longer = lines.length === 0 ? group : `${lines.at(-1)} ${group}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(group);
  }
  return lines;
}

const CONJUNCTIONS = new Set(['và', 'của', 'cho', 'về', 'tại', 'and', 'of', 'for', '-', '–']);

/** `Liên hội`, `Chăm sóc`, `Sức khỏe`, `và Xã hội`, `Mẫu Đông`: what stays on one line. */
function wordGroups(words: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last !== undefined && belongsTo(last, word)) groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(word);
  }
  return groups;
}

/** A name of several capitals (`Mẫu Đông`) is one; so is a conjunction with what it joins. */
function belongsTo(group: string, word: string): boolean {
  if (CONJUNCTIONS.has(word.toLowerCase())) return false;
  if (CONJUNCTIONS.has(group.toLowerCase())) return true;
  return !beginsWithCapital(word) || !group.includes(' ');
}

function beginsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
