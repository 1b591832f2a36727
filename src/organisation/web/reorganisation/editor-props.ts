import type { ComponentProps, ReactNode } from 'react';
import type { KeptDraft } from '#organisation/web/draft/kept-draft.ts';
import type { FigureParts } from './figure-parts.ts';
import type { PageHead } from './page-head.tsx';
import type {
  PreviewWish,
  ReorganisationDone,
  ToldReorganisation,
} from './reorganisation-queries.ts';

/** What tells entering a reorganisation from correcting one. */
export interface EditorProps {
  readonly kept: KeptDraft;
  readonly crumbs: ComponentProps<typeof PageHead>['crumbs'];
  readonly title: string;
  readonly figures: FigureParts;
  /** The day on which units are looked for while none is typed. */
  readonly today: string;
  readonly wishOf: (reorganisation: ToldReorganisation) => PreviewWish;
  /** Sends it under a key. */
  readonly send: (body: ToldReorganisation, key: string) => Promise<ReorganisationDone>;
  readonly onDone: (done: ReorganisationDone) => void;
  /** Said above everything else. */
  readonly notice?: ReactNode;
  /** Corrected, where it is not entered for the first time. */
  readonly isCorrection?: boolean;
  /** Where the version now in force is seen. */
  readonly newAddress?: string;
}
