import { expect, it } from 'vitest';
import { withoutNameOfAnother } from '../src/ask';

it('keeps the name of an operation that is there', () => {
  const asked = { query: 'query Mine { a } query Other { b }', operationName: 'Mine', variables: { x: 1 } };
  expect(withoutNameOfAnother(asked)).toEqual(asked);
});

it.each(['query Mine { a }', 'query OldOne { a }', '{ a }'])('drops a name that %s does not have', (query) => {
  expect(withoutNameOfAnother({ query, operationName: 'Old', variables: { x: 1 } })).toEqual({
    query,
    variables: { x: 1 },
  });
});
