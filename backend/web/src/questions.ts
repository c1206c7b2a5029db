import breakdowns from './questions/breakdowns.graphql?raw';
import failedHandovers from './questions/failed-handovers.graphql?raw';
import oneCaseWhole from './questions/one-case-whole.graphql?raw';
import referralPaths from './questions/referral-paths.graphql?raw';
import theEvaluation from './questions/the-evaluation.graphql?raw';

/** A question that the page has ready: its id is what a link names, after the #. */
export interface Question {
  id: string;
  title: string;
  query: string;
  variables?: string;
}

/** In the order of the tabs. The first has no variables: GraphiQL opens the first tab without them. */
export const questions: readonly Question[] = [
  { id: 'failed-handovers', title: 'Which handovers failed, and between whom?', query: failedHandovers },
  { id: 'referral-paths', title: 'Which paths did referrals take, and where did they end?', query: referralPaths },
  { id: 'breakdowns', title: 'Where did communication break down?', query: breakdowns },
  {
    id: 'one-case-whole',
    title: 'One case, whole',
    query: oneCaseWhole,
    variables: JSON.stringify({ caseId: 'CASE-22' }, null, 2),
  },
  { id: 'the-evaluation', title: 'Who are the answers about?', query: theEvaluation },
];
