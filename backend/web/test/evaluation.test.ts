import { afterEach, expect, it, vi } from 'vitest';
import { count, dayInWords, readEvaluation } from '../src/evaluation';

const answer = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['2026-08-10', '10 August 2026'],
  ['2026-03-29', '29 March 2026'],
  ['2026-10-25', '25 October 2026'],
])('writes the day %s as %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

it('sets thousands apart', () => {
  expect(count(1234567)).toBe('1,234,567');
});

it('reads the last evaluation', async () => {
  const evaluation = { asOf: '2026-08-10', cases: 1, obligations: 2, findings: 3 };
  answer({ data: { evaluation } });
  expect(await readEvaluation('/graphql')).toEqual(evaluation);
});

it('tells that nothing was evaluated yet', async () => {
  answer({ data: { evaluation: null } });
  expect(await readEvaluation('/graphql')).toBeNull();
});

it('passes on why the service cannot answer', async () => {
  answer({ errors: [{ message: 'No database' }] });
  await expect(readEvaluation('/graphql')).rejects.toThrow('No database');
  answer({}, 503);
  await expect(readEvaluation('/graphql')).rejects.toThrow('503');
});
