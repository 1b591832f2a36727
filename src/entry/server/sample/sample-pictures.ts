import sharp from 'sharp';
import { drawnNumber } from './drawn-number.ts';

const [WIDTH, HEIGHT] = [1200, 800];
const GROUND = 520;
const MOST_PEOPLE = 9;

/**
 * A picture of an outreach event, drawn of plain shapes: a tent, a table, people. Nobody takes it for a
 * photograph. @param key draws the same picture whenever it is made.
 */
export async function drawSamplePicture(key: string): Promise<Buffer> {
  const people = Array.from(
    { length: drawnNumber(`people ${key}`, [4, MOST_PEOPLE]) },
    (_, index) => person(`${key} ${index}`, 180 + index * 105),
  );
  const hue = drawnNumber(`hue ${key}`, [0, 359]);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${GROUND}" fill="hsl(205,45%,88%)"/>
    <rect y="${GROUND}" width="${WIDTH}" height="${HEIGHT - GROUND}" fill="hsl(95,25%,72%)"/>
    <path d="M260 360 L600 170 L940 360 Z" fill="hsl(${hue},45%,45%)"/>
    <path d="M300 360 V560 M900 360 V560" stroke="#555" stroke-width="14"/>
    <rect x="380" y="500" width="440" height="26" fill="#8a6a46"/>
    <path d="M400 526 V620 M800 526 V620" stroke="#8a6a46" stroke-width="16"/>
    ${people.join('')}
  </svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

function person(key: string, x: number): string {
  const y = drawnNumber(`y ${key}`, [560, 640]);
  const hue = drawnNumber(`coat ${key}`, [0, 359]);
  return `<circle cx="${x}" cy="${y - 78}" r="30" fill="hsl(28,35%,55%)"/>
    <path d="M${x - 42} ${y + 90} Q${x} ${y - 120} ${x + 42} ${y + 90} Z" fill="hsl(${hue},40%,55%)"/>`;
}
