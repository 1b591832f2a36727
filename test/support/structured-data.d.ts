/** What stands as data for machines in a page, by kind and type. */
declare module '@marbec/web-auto-extractor' {
  export interface ReadData {
    readonly jsonld: Readonly<Record<string, readonly object[]>>;
  }
  class WebAutoExtractor {
    constructor(options?: { readonly addLocation?: boolean });
    parse(html: string): ReadData;
  }
  export { WebAutoExtractor as default };
}

/** What search engines ask of such data. */
declare module '@adobe/structured-data-validator' {
  import type { ReadData } from '@marbec/web-auto-extractor';
  class Validator {
    validate(data: ReadData): Promise<readonly { readonly severity: 'ERROR' | 'WARNING' }[]>;
  }
  export { Validator as default };
}
