import { withQuery } from '#platform/model/address-query.ts';

export const REPORTS_PATH = '/reports';
export const REQUESTS_PATH = `${REPORTS_PATH}/requests`;
export const NEW_REQUEST_PATH = `${REQUESTS_PATH}/new`;
export const DIFFICULTIES_PATH = `${REPORTS_PATH}/difficulties`;

/** Who has sent reports: for which request, and of which part of the organisation. */
export interface ReportsPlace {
  readonly request?: string | undefined;
  /** Where no request is named: that of a period. */
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  /** Only reports in one state; `missing`: those that were not sent. */
  readonly state?: string | undefined;
}

export function reportsAddress({ request, period, unit, state }: ReportsPlace): string {
  return withQuery(REPORTS_PATH, { request, period, unit, state });
}

export function requestAddress(request: string): string {
  return `${REQUESTS_PATH}/${encodeURIComponent(request)}`;
}

/** A report, and which section of it is looked at. */
export function reportAddress(report: string, section?: string): string {
  return withQuery(`${REPORTS_PATH}/${encodeURIComponent(report)}`, { section });
}

/** Difficulties of a period, those that a unit raised or is to answer. */
export function difficultiesAddress(place: {
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  /** Only those in one state. */
  readonly state?: string | undefined;
}): string {
  const { period, unit, state } = place;
  return withQuery(DIFFICULTIES_PATH, { period, unit, state });
}
