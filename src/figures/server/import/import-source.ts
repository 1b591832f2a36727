import type { FigureSource } from '#figures/server/figure/figure-source.ts';
import type { EventActor } from '#platform/server/event-log.ts';

/** Who imports, and what the events of the import say of where it came from. */
export interface ImportSource {
  readonly actor: EventActor;
  readonly data: { readonly file: string } | { readonly source: FigureSource };
}
