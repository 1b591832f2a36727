/** What somebody chose in this browser; `undefined` where nothing was, or where it keeps nothing. */
export function keptChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit; `false` where the browser keeps nothing, which stops nobody. */
export function keepChoice(name: string, choice: string | undefined): boolean {
  try {
    if (choice === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, choice);
    return true;
  } catch {
    return false;
  }
}
