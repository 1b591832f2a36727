/** The address of a figure: `2026-H1`, the identity of its unit, the code of its indicator. */
export interface FigureAddress {
  readonly period: string;
  readonly unit: string;
  readonly indicator: string;
}

/** What a server answers to `GET`; a path below `/api/v1`. */
async function askServer<Answer>(url: string, path: string): Promise<Answer> {
  const answer = await fetch(`${url}/api/v1${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The identity of the unit that bears a code on a day. */
export async function unitWithCode(url: string, code: string, on: string): Promise<string> {
  const path = `/units/search?text=${encodeURIComponent(code)}&as_of=${on}&limit=100`;
  const { found } = await askServer<{ found: readonly FoundUnit[] }>(url, path);
  const unit = found.find(({ version, isOfDay }) => isOfDay && version.code === code);
  if (unit === undefined) throw new Error(`unit ${code}: expected on ${on}`);
  return unit.id;
}

interface FoundUnit {
  readonly id: string;
  readonly isOfDay: boolean;
  readonly version: { readonly code: string };
}

/** A figure as it stands; `null` where none is told. */
export async function figureNow(url: string, address: FigureAddress): Promise<string | null> {
  const figure = await askServer<{ value: string | null }>(url, pathOf(address));
  return figure.value;
}

/** Tells or corrects a figure, as another program would. */
export async function tellFigure(
  url: string,
  address: FigureAddress,
  value: string,
): Promise<void> {
  const path = `${url}/api/v1${pathOf(address)}`;
  const seen = (await fetch(path)).headers.get('etag') ?? '"0"';
  const answer = await fetch(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': seen },
    body: JSON.stringify({ value, isAccepted: true }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

function pathOf({ period, unit, indicator }: FigureAddress): string {
  return `/figures/${period}/${encodeURIComponent(unit)}/${encodeURIComponent(indicator)}`;
}
