import { api, bodyOf, type Described, type SentBody } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';
import { changeHeader, makeHeader } from '#platform/web/change/topic-change.ts';
import type {
  ReadConference,
  ReadContribution,
  ReadDelegate,
  ReadItem,
} from './conference-queries.ts';

type Changed = Described['ConferenceChanged'];

type Summoned =
  paths['/api/v1/conferences/{conference}/delegates']['post']['responses'][201]['content']['application/json'];

export type ConferenceTold = SentBody<'/api/v1/conferences', 'post'>;
export type ItemTold = SentBody<'/api/v1/agenda-items', 'post'>;
export type ConclusionTold = SentBody<'/api/v1/conclusions', 'post'>;
export type SummonTold = SentBody<'/api/v1/conferences/{conference}/delegates', 'post'>;

/** What the topic of all these changes is. */
export const CONFERENCE_TOPIC = 'conference';

/** Something that stands in a version. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export function prepareConference(body: ConferenceTold, key: string): Promise<Changed> {
  return bodyOf(api.POST('/api/v1/conferences', { params: { header: makeHeader(key) }, body }));
}

export interface ConferenceWish extends Versioned {
  readonly told: Omit<ConferenceTold, 'unit'>;
}

export function changeConference(
  { id, version, told: body }: ConferenceWish,
  key: string,
): Promise<Changed> {
  const params = { path: { conference: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/conferences/{conference}', { params, body }));
}

export interface ConferenceStep extends Versioned {
  readonly action: ReadConference['allowed'][number];
  /** The delegate who takes the place of the chair. */
  readonly actingChair?: string;
}

export function stepConference(
  { id, version, action, actingChair }: ConferenceStep,
  key: string,
): Promise<Changed> {
  const params = { path: { conference: id }, header: changeHeader(version, key) };
  const body = { action, actingChair: actingChair ?? null };
  return bodyOf(api.PUT('/api/v1/conferences/{conference}/state', { params, body }));
}

export interface SummonWish {
  readonly conference: string;
  readonly told: SummonTold;
}

export function summonDelegates(
  { conference, told: body }: SummonWish,
  key: string,
): Promise<Summoned> {
  const params = { path: { conference }, header: makeHeader(key) };
  return bodyOf(api.POST('/api/v1/conferences/{conference}/delegates', { params, body }));
}

export function addItem(body: ItemTold, key: string): Promise<Changed> {
  return bodyOf(api.POST('/api/v1/agenda-items', { params: { header: makeHeader(key) }, body }));
}

export interface ItemMove {
  readonly item: ReadItem;
  /** From 1. */
  readonly place: number;
}

export function moveItem({ item, place }: ItemMove, key: string): Promise<Changed> {
  const { id, version, title, kind, minutes, presenter } = item;
  const params = { path: { item: id }, header: changeHeader(version, key) };
  const body = {
    title,
    kind,
    minutes,
    presenter: presenter?.id ?? null,
    presenterPost: null,
    place,
  };
  return bodyOf(api.PUT('/api/v1/agenda-items/{item}', { params, body }));
}

export interface ItemStep extends Versioned {
  readonly action: ReadItem['allowed'][number];
}

export function stepItem({ id, version, action }: ItemStep, key: string): Promise<Changed> {
  const params = { path: { item: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/agenda-items/{item}/state', { params, body: { action } }));
}

/** What somebody has written of something that may have been written anew by somebody else. */
export interface NoteWish extends Versioned {
  readonly note: string;
}

export function noteItem({ id, version, note }: NoteWish, key: string): Promise<Changed> {
  const params = { path: { item: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/agenda-items/{item}/note', { params, body: { note } }));
}

export interface PresenceMark extends Versioned {
  readonly action: ReadDelegate['allowed'][number];
  readonly excuse?: ReadDelegate['excuse'];
}

export function markPresence(
  { id, version, ...body }: PresenceMark,
  key: string,
): Promise<Changed> {
  const params = { path: { delegate: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/delegates/{delegate}/state', { params, body }));
}

export interface SpeakerWish {
  readonly item: string;
  readonly delegate: string;
  readonly minutes: number;
}

export function addSpeaker(body: SpeakerWish, key: string): Promise<Changed> {
  return bodyOf(api.POST('/api/v1/contributions', { params: { header: makeHeader(key) }, body }));
}

export interface SpeakerStep extends Versioned {
  readonly action: ReadContribution['allowed'][number];
}

export function stepSpeaker({ id, version, action }: SpeakerStep, key: string): Promise<Changed> {
  const params = { path: { contribution: id }, header: changeHeader(version, key) };
  const path = '/api/v1/contributions/{contribution}/state';
  return bodyOf(api.PUT(path, { params, body: { action } }));
}

export interface ContributionNote extends NoteWish {
  readonly minutes: number;
}

export function noteContribution(
  { id, version, ...body }: ContributionNote,
  key: string,
): Promise<Changed> {
  const params = { path: { contribution: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/contributions/{contribution}', { params, body }));
}

export function draftConclusion(body: ConclusionTold, key: string): Promise<Changed> {
  return bodyOf(api.POST('/api/v1/conclusions', { params: { header: makeHeader(key) }, body }));
}

export function issueConclusion({ id, version }: Versioned, key: string): Promise<Changed> {
  const params = { path: { conclusion: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/conclusions/{conclusion}/issue', { params }));
}

export function dropConclusion({ id, version }: Versioned, key: string): Promise<Changed> {
  const params = { path: { conclusion: id }, header: changeHeader(version, key) };
  return bodyOf(api.DELETE('/api/v1/conclusions/{conclusion}', { params }));
}

export interface SigningWish extends Versioned {
  readonly conference: string;
}

export function signMinutes({ conference, version }: SigningWish, key: string): Promise<Changed> {
  const params = { path: { conference }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/conferences/{conference}/minutes/signature', { params }));
}
