/** Saves what is on the screen and not on the server yet. @returns whether all of it is there now. */
type SaveWork = () => Promise<boolean>;

const works = new Set<SaveWork>();

/** Names work that saves itself, as long as it is on the screen. @returns what takes it off again. */
export function holdUnsaved(save: SaveWork): () => void {
  works.add(save);
  return () => works.delete(save);
}

/**
 * Saves all of it at once, before something is done that would come too early for it: a report submitted,
 * somebody signed out. @returns whether the server has it all.
 */
export async function saveUnsaved(): Promise<boolean> {
  const saved = await Promise.all(Array.from(works, (save) => save()));
  return saved.every(Boolean);
}
