/**
 * What somebody typed and the server has not confirmed stays in the browser, so that a lost connection or a
 * session that ran out takes nothing away. The machine may be shared: what an account typed is let go of
 * when it signs out, and when another one signs in. Kept for all windows: `draftName`; for one window
 * alone: its `sessionStorage`, which holds nothing else.
 */
const DRAFT = 'midyear.draft';
/** Whose drafts the window holds. */
const OWNER = 'midyear.account';

/** Under which name a draft of an account is kept in `localStorage`. */
export function draftName(account: string, name: string): string {
  return `${DRAFT}.${account}.${name}`;
}

/** Whether an account has typed something that the server has not confirmed, in whatever window. */
export function hasDrafts(account: string): boolean {
  return quietly(() => draftsIn(localStorage).some((name) => isOf(name, account))) ?? false;
}

/** Whoever is signed in is known: what others typed in this browser is let go of. */
export function keepDraftsOf(account: string): void {
  quietly(() => {
    const others = draftsIn(localStorage).filter((name) => !isOf(name, account));
    for (const name of others) localStorage.removeItem(name);
    if (sessionStorage.getItem(OWNER) === account) return;
    sessionStorage.clear();
    sessionStorage.setItem(OWNER, account);
  });
}

/** Somebody has signed out: nothing that was typed stays. */
export function dropDrafts(): void {
  quietly(() => {
    for (const name of draftsIn(localStorage)) localStorage.removeItem(name);
    sessionStorage.clear();
  });
}

function draftsIn(storage: Storage): readonly string[] {
  return Object.keys(storage).filter((name) => name.startsWith(`${DRAFT}.`));
}

function isOf(name: string, account: string): boolean {
  return name.startsWith(draftName(account, ''));
}

/** A browser that keeps nothing has nothing to let go of. */
function quietly<Result>(deed: () => Result): Result | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
