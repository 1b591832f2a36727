/** The bytes of a file in base64, as a question holds them. */
export async function encodeFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let first = 0; first < bytes.length; first += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(first, first + CHUNK));
  }
  return btoa(text);
}

/** A call takes so many arguments in every browser. */
const CHUNK = 0x8000;
