import { api, bodyOf, type Described, type SentBody } from '#platform/web/api/api-client.ts';
import { changeHeader, makeHeader } from '#platform/web/change/topic-change.ts';
import type { ReadDirective, UnitsChosen } from './directive-queries.ts';

type Changed = Described['DirectiveChanged'];

export type DirectiveTold = SentBody<'/api/v1/directives', 'post'>;
export type StandingTold = SentBody<'/api/v1/directives/{directive}/standing', 'put'>;
export type SessionTold = SentBody<'/api/v1/directives/{directive}/units/{unit}/sessions', 'post'>;
export type ProgrammeTold = SentBody<
  '/api/v1/directives/{directive}/units/{unit}/programme',
  'put'
>;
type StepTold = SentBody<'/api/v1/directives/{directive}/units/{unit}/state', 'put'>;

/** Something told of what stands in a version. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface DirectiveWish {
  /** Left out: it is entered. */
  readonly entered?: Versioned;
  readonly told: DirectiveTold;
}

export function sendDirectiveTold({ entered, told }: DirectiveWish, key: string): Promise<Changed> {
  if (entered === undefined) {
    const params = { header: makeHeader(key) };
    return bodyOf(api.POST('/api/v1/directives', { params, body: told }));
  }
  const { id, version } = entered;
  const params = { path: { directive: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/directives/{directive}', { params, body: told }));
}

export interface StandingWish extends Versioned {
  readonly told: StandingTold;
}

export function tellStanding({ id, version, told }: StandingWish, key: string): Promise<Changed> {
  const params = { path: { directive: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/directives/{directive}/standing', { params, body: told }));
}

export interface SendingWish {
  readonly directive: ReadDirective['id'];
  readonly to: UnitsChosen;
}

export interface TakingBackWish extends StudyPlace {
  readonly version: number;
}

export function takeBackSending(
  { version, ...path }: TakingBackWish,
  key: string,
): Promise<Changed> {
  const params = { path, header: changeHeader(version, key) };
  return bodyOf(api.DELETE('/api/v1/directives/{directive}/units/{unit}', { params }));
}

export interface SentTo {
  readonly sentCount: number;
  readonly alreadyCount: number;
}

export function sendToUnits({ directive, to }: SendingWish, key: string): Promise<SentTo> {
  const params = { path: { directive }, header: makeHeader(key) };
  return bodyOf(api.POST('/api/v1/directives/{directive}/units', { params, body: { to } }));
}

/** A directive in one unit. */
export interface StudyPlace {
  readonly directive: string;
  readonly unit: string;
}

export interface StepWish extends StudyPlace {
  readonly version: number;
  readonly told: StepTold;
}

export function takeStep({ version, told, ...path }: StepWish, key: string): Promise<Changed> {
  const params = { path, header: changeHeader(version, key) };
  return bodyOf(
    api.PUT('/api/v1/directives/{directive}/units/{unit}/state', { params, body: told }),
  );
}

export interface ProgrammeWish extends StudyPlace {
  readonly version: number;
  readonly told: ProgrammeTold;
}

export function nameProgramme(
  { version, told, ...path }: ProgrammeWish,
  key: string,
): Promise<Changed> {
  const params = { path, header: changeHeader(version, key) };
  return bodyOf(
    api.PUT('/api/v1/directives/{directive}/units/{unit}/programme', { params, body: told }),
  );
}

export interface SessionWish extends StudyPlace {
  /** Left out: it is put on record. */
  readonly held?: Versioned;
  readonly told: SessionTold;
}

export function tellSession({ held, told, ...path }: SessionWish, key: string): Promise<Changed> {
  if (held === undefined) {
    const params = { path, header: makeHeader(key) };
    return bodyOf(
      api.POST('/api/v1/directives/{directive}/units/{unit}/sessions', { params, body: told }),
    );
  }
  const { makesUpFor: _kept, ...body } = told;
  const params = { path: { session: held.id }, header: changeHeader(held.version, key) };
  return bodyOf(api.PUT('/api/v1/study-sessions/{session}', { params, body }));
}

export function takeSessionBack({ id, version }: Versioned, key: string): Promise<Changed> {
  const params = { path: { session: id }, header: changeHeader(version, key) };
  return bodyOf(api.DELETE('/api/v1/study-sessions/{session}', { params }));
}
