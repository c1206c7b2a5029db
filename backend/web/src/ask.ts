import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';

/** Asks the API. */
export function askAt(url: string): Fetcher {
  const fetcher = createGraphiQLFetcher({ url });
  return (asked, options) => fetcher(withoutNameOfAnother(asked), options);
}

/** GraphiQL notes the name of an operation a moment after it was edited; asked at once, it still sends the old one. */
export function withoutNameOfAnother(asked: FetcherParams): FetcherParams {
  const { operationName, ...rest } = asked;
  const named = new RegExp(`(query|mutation|subscription)\\s+${operationName}\\b`).test(asked.query);
  return named ? asked : rest;
}
