import { useEffect, useState } from 'react';
import { count, dayInWords, type Evaluation, readEvaluation } from './evaluation';
import { questions } from './questions';

/** Says what this is, what day the answers speak of, and which questions are ready. */
export function Header({ address }: { address: string }) {
  return (
    <header className="page-header">
      <div className="about">
        <h1>
          <a href="../">Throughline</a>
        </h1>
        <p>How agencies told each other, and the victim, what happens – and where that broke.</p>
        <AsOf address={address} />
      </div>
      <nav aria-label="Questions">
        <ul>
          {questions.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function AsOf({ address }: { address: string }) {
  const [evaluation, setEvaluation] = useState<Evaluation | null | 'unread' | 'unreadable'>('unread');
  useEffect(() => {
    readEvaluation(address).then(setEvaluation, () => setEvaluation('unreadable'));
  }, [address]);
  return (
    <p role="status" className="as-of">
      {sentence(evaluation)}
    </p>
  );
}

function sentence(evaluation: Evaluation | null | 'unread' | 'unreadable') {
  if (evaluation === 'unread') {
    return '';
  }
  if (evaluation === 'unreadable') {
    return 'The service does not answer at the moment.';
  }
  if (evaluation === null) {
    return 'No data has been evaluated yet.';
  }
  return (
    <>
      As of <time dateTime={evaluation.asOf}>{dayInWords(evaluation.asOf)}</time>, {count(evaluation.cases)} {evaluation.cases === 1 ? 'case' : 'cases'}
    </>
  );
}
