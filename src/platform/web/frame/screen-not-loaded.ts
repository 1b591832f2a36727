/** A part of the program that the server did not give: it did not answer, or has another build by now. */
export class ScreenNotLoaded extends Error {
  override readonly name = 'ScreenNotLoaded';
}

/** For an import that fails: nothing is wrong with the program, so its fault is not told as one. */
export function failToLoad(cause: unknown): never {
  throw new ScreenNotLoaded('screen: expected from the server', { cause });
}
