import { parseSync, Visitor } from 'oxc-parser';

/** What a source file asks of other modules. */
export interface SourceImports {
  /** Every module it names, types included. */
  readonly specifiers: readonly string[];
  readonly isReExporting: boolean;
  /** An import whose module is computed, so that nobody can tell where it leads. */
  readonly isComputed: boolean;
}

/** @throws where the source cannot be parsed. */
export function sourceImports(path: string, source: string): SourceImports {
  const { program, module, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const specifiers = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const reExported = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value]));
  let isComputed = false;
  new Visitor({
    ImportExpression({ source: asked }) {
      if (asked.type === 'Literal' && typeof asked.value === 'string') specifiers.push(asked.value);
      else isComputed = true;
    },
    TSImportType({ source: asked }) {
      specifiers.push(asked.value);
    },
  }).visit(program);
  return {
    specifiers: [...new Set([...specifiers, ...reExported])],
    isReExporting: reExported.length > 0,
    isComputed,
  };
}
