import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questions } from '../src/questions';

const file = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');
const schema = buildSchema(file('../../../schema.graphqls'));
const operation = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

describe.each(questions)('$title', ({ title, query, variables }) => {
  it('is a question that the API understands', () => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('opens with its title', () => {
    expect(query.split('\n')[0]).toMatch(new RegExp(`^# ${title.replace('?', '\\?')}`));
  });

  it('has a value ready for every variable', () => {
    const declared = operation(query).variableDefinitions!.map(({ variable }) => variable.name.value);
    expect(Object.keys(JSON.parse(variables ?? '{}'))).toEqual(declared);
  });
});

it('gives every tab a name of its own', () => {
  const names = questions.map(({ query }) => operation(query).name?.value);
  expect(new Set(names).size).toBe(questions.length);
  expect(names).not.toContain(undefined);
});

it('opens a first tab without variables', () => {
  expect(questions[0]?.variables).toBeUndefined();
});

it('has a question for every link of the start page', () => {
  const linked = [...file('../pages/index.html').matchAll(/href="graphiql\/#([^"]+)">([^<]+)</g)];
  const ready = questions.slice(0, 3).map(({ id, title }) => [id, title]);
  expect(linked.map(([, id, title]) => [id, title])).toEqual(ready);
});

it('shows a case of the demo first', () => {
  const { caseId } = JSON.parse(questions.find(({ id }) => id === 'one-case-whole')!.variables!);
  expect(file('../../../seed/demo/cases.csv')).toContain(`\n${caseId},`);
});
