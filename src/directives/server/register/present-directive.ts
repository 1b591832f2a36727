import type { z } from 'zod';
import type { KeptFile } from '#platform/server/files/kept-files.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { directiveAnswer, joinedFile, listedDirective } from './directive-contract.ts';
import type { KeptDirective } from '#directives/server/directive-records.ts';
import type { readDirective } from './read-directive.ts';
import type { ListedDirective } from './directive-register.ts';

type Found<Read extends (...args: never) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Read>>,
  { readonly kind: 'done' }
>;

export function presentListed(directive: ListedDirective): z.output<typeof listedDirective> {
  const { sent, acknowledged, studied, waiting } = directive;
  return { ...toldOf(directive), sent, acknowledged, studied, waiting };
}

export function presentDirective({
  directive,
  counts,
  file,
  first,
  mine,
  levels,
  allowed,
}: Found<typeof readDirective>): z.output<typeof directiveAnswer> {
  return {
    ...toldOf(directive),
    ...counts,
    file: presentFile(file),
    anotherOf: first === undefined ? null : entryOf(first),
    mine: [...mine],
    levels: [...levels],
    allowed: [...allowed],
  };
}

export function presentFile(file: KeptFile | undefined): z.output<typeof joinedFile> {
  if (file === undefined) return null;
  const { id, name, mediaType, size, width, height } = file;
  return { id, name, mediaType, size, width, height };
}

function toldOf(directive: Kept<KeptDirective>) {
  const { id, number, symbol, kind, issuer, issuedOn, subject, studyBy } = directive;
  const { standing, standingOn, standingBy, registeredYear, arrivalNumber } = directive;
  return {
    ...{ id, number, symbol, kind, issuer, issuedOn, subject, studyBy },
    ...{ standing, standingOn, standingBy, registeredYear, arrivalNumber },
  };
}

function entryOf({ id, registeredYear, arrivalNumber }: Kept<KeptDirective>) {
  return { id, registeredYear, arrivalNumber };
}
