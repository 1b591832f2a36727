/** So long the browser may take to begin reading what it was given. */
const READ_WITHIN_MS = 60_000;

/** Gives the reader a file, in the way in which the browser keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
