import sharp from 'sharp';
import { drawnNumber } from './drawn-number.ts';

const [WIDTH, HEIGHT] = [1200, 800];
const ROWS = 4;
const SEATS = 11;

/**
 * A picture of a hall, drawn of plain shapes: a stage with a lectern, rows of people from behind. Nobody
 * takes it for a photograph. @param key draws the same picture whenever it is made.
 */
export async function drawSampleHall(key: string): Promise<Buffer> {
  const hue = drawnNumber(`curtain ${key}`, [0, 359]);
  const lectern = drawnNumber(`lectern ${key}`, [260, 860]);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="hsl(35,20%,80%)"/>
    <rect x="120" y="60" width="960" height="260" fill="hsl(${hue},40%,38%)"/>
    <rect x="330" y="110" width="540" height="120" fill="hsl(45,30%,92%)"/>
    <rect y="320" width="${WIDTH}" height="60" fill="#8a6a46"/>
    <circle cx="${lectern + 45}" cy="222" r="24" fill="hsl(28,35%,55%)"/>
    <rect x="${lectern + 12}" y="246" width="66" height="80" rx="18" fill="hsl(210,20%,30%)"/>
    <path d="M${lectern} 290 h90 l-14 90 h-62 Z" fill="#6d5334"/>
    ${Array.from({ length: ROWS }, (_, row) => rowOf(key, row)).join('')}
  </svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

/** Nearer rows are larger. */
function rowOf(key: string, row: number): string {
  const [size, y] = [26 + row * 7, 450 + row * 95];
  return Array.from({ length: SEATS }, (_, seat) => {
    const x = 40 + seat * 112 + (row % 2) * 30;
    const hue = drawnNumber(`coat ${key} ${row} ${seat}`, [0, 359]);
    return `<circle cx="${x}" cy="${y - size}" r="${size * 0.7}" fill="hsl(25,25%,25%)"/>
      <rect x="${x - size}" y="${y - size * 0.4}" width="${size * 2}" height="${size * 3}" rx="${size * 0.8}" fill="hsl(${hue},25%,45%)"/>`;
  }).join('');
}
