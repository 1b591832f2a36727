import type { Page } from 'playwright-core';
import type { KeptStore } from './kept-store.ts';
import type { ServedOrganisation } from './served-organisation.ts';

/** Where what a screen shows is made. */
export type PicturedServer = Pick<ServedOrganisation, 'url' | 'database' | 'account'>;

/** A screen that is photographed: of which organisation, at which address. */
export interface PicturedScreen {
  /** How its pictures are named. */
  readonly name: string;
  readonly store: KeptStore;
  /** Where something must be there first: what makes it, once for all looks, and tells the address. */
  readonly address: string | ((served: PicturedServer) => Promise<string>);
  /** A selector of a link there that leads on to the screen; left out: it is this one. */
  readonly through?: string;
  /** What is done there before the picture is taken. */
  readonly steps?: (page: Page) => Promise<unknown>;
  /** Whether nobody is signed in; left out: somebody with every role. */
  readonly isSignedOut?: boolean;
  /** A selector of what stands there once the screen is whole. */
  readonly whole: string;
}

/** Screens of one organisation by their names, each with what stands there once it is whole. */
export function screensOf(
  store: KeptStore,
  screens: Readonly<Record<string, readonly [PicturedScreen['address'], whole: string]>>,
): readonly PicturedScreen[] {
  return Object.entries(screens).map(([name, [address, whole]]) => {
    return { name, store, address, whole };
  });
}
