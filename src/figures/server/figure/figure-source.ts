/** From where a figure came: a form filled in, an event held, or a row of a file. */
export type FigureSource =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'event';
      readonly name: string;
      /** The identities of the outreach events that were recorded; left out where it is but named. */
      readonly events?: readonly string[];
    }
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly sheet?: string;
      readonly row?: number;
    };
