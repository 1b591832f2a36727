import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The four faces of Tinos, whose letters are exactly as wide as those of Times New Roman. */
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

export type FontFace = (typeof FACES)[number];

export function readFontFile(face: FontFace): Buffer {
  const name = `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`;
  return readFileSync(fileURLToPath(import.meta.resolve(name)));
}

export function readAllFontFiles(): Buffer[] {
  return FACES.map(readFontFile);
}
