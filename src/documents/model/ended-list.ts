/** A semicolon after each, a full stop after the last; marks that stand there already are replaced. */
export function endedList(items: readonly string[]): string[] {
  return items.map((item, index) => {
    const bare = item.trimEnd().replace(/[;.,]+$/u, '');
    return `${bare}${index === items.length - 1 ? '.' : ';'}`;
  });
}
