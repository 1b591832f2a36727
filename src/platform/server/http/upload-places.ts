import { refusalError } from './outcome.ts';

/** Each may take as much memory as the longest file until it is kept. */
const MOST_IN_ALL = 8;
/** So that nobody takes the places of all others. */
const MOST_OF_ONE = 2;

/** The files that are coming in, by who sends them. */
export interface UploadPlaces {
  /** @returns what gives the place back. @throws a refusal (`too-many-uploads`). */
  readonly take: (sender: string) => () => void;
}

export function uploadPlaces(): UploadPlaces {
  const coming: string[] = [];
  return {
    take(sender) {
      const own = coming.filter((each) => each === sender).length;
      if (coming.length >= MOST_IN_ALL || own >= MOST_OF_ONE) {
        throw refusalError({ code: 'too-many-uploads', facts: {} });
      }
      coming.push(sender);
      return () => {
        coming.splice(coming.indexOf(sender), 1);
      };
    },
  };
}
