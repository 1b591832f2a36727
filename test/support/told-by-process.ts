/** What the process writes to its streams and its console while something runs. */
export async function toldByProcess(work: () => Promise<void>): Promise<string> {
  const told: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  const words = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const spoken = words.map((word) => console[word]);
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      told.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    };
  }
  for (const word of words) console[word] = (...said: unknown[]) => void told.push(said.join(' '));
  try {
    await work();
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = writes[at] ?? stream.write;
    for (const [at, word] of words.entries()) console[word] = spoken[at] ?? console[word];
  }
  return told.join('');
}
