/** What the answers rest on: the last evaluation, or null when there was none yet. */
export interface Evaluation {
  asOf: string;
  cases: number;
  obligations: number;
  findings: number;
}

/** The address of the API, seen from a page that lies `depth` folders deep. */
export function apiAddress(depth: 0 | 1): string {
  return new URL(`${'../'.repeat(depth)}graphql`, window.location.href).href;
}

export async function readEvaluation(address: string): Promise<Evaluation | null> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: '{ evaluation { asOf cases obligations findings } }' }),
  });
  if (!response.ok) {
    throw new Error(`The service answered ${response.status}`);
  }
  const { data, errors } = await response.json();
  if (errors?.length) {
    throw new Error(errors[0].message);
  }
  return data.evaluation;
}

/** A day as people write it: 2026-08-10 is 10 August 2026. */
export function dayInWords(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/** A count with its thousands set apart. */
export function count(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number);
}
