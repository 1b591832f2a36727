/** Texts that must come to light nowhere. */
export interface PlantedSecrets {
  /** Plants one more under a name, by which a failure tells it. */
  plant(name: string, text: string): string;
  /** The names of those that stand in a text: as they are, or as JSON, addresses and headers write them. */
  foundIn(text: string): readonly string[];
  /** All of them in one text, for wherever something can be sent. */
  all(): string;
}

export function plantedSecrets(): PlantedSecrets {
  const texts = new Map<string, string>();
  return {
    plant(name, text) {
      texts.set(name, text);
      return text;
    },
    foundIn: (text) =>
      [...texts].flatMap(([name, secret]) =>
        writings(secret).some((written) => text.includes(written)) ? [name] : [],
      ),
    all: () => [...texts.values()].join(' '),
  };
}

function writings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    bytes.toString('base64').replaceAll('=', ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('latin1'),
  ];
}
