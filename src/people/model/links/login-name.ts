const SHORTEST = 3;
const LONGEST = 64;
const LOGIN = /^[\p{Script=Latin}\d._@-]+$/u;

/** A login as it is kept and compared: without spaces around, without case, in one writing (NFKC). */
export function foldLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
}

/** Whether a folded text can be a login: Latin letters, digits and `. _ - @`, 3 to 64 of them. */
export function isLogin(folded: string): boolean {
  const { length } = Array.from(folded);
  return length >= SHORTEST && length <= LONGEST && LOGIN.test(folded);
}
