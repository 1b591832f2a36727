import {
  namedHeirs,
  openHeirBook,
  type HeirBook,
} from '#organisation/model/reorganisation/heir-book.ts';
import type { HeldOrganisation } from '#organisation/model/reorganisation/held-reorganisations.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';

/** Who holds what units held that ended, by all reorganisations that are held. */
export function heirsOf({ organisation, held }: HeldOrganisation): HeirBook {
  const named = namedHeirs(held.map(({ reorganisation }) => reorganisation));
  return openHeirBook(openSuccessionBook(organisation), named);
}
