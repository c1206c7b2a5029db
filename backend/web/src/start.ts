import { apiAddress, count, dayInWords, type Evaluation, readEvaluation } from './evaluation';

const sentence = document.querySelector<HTMLElement>('#evaluation')!;
const figures = document.querySelector<HTMLElement>('#figures')!;

function show(evaluation: Evaluation | null) {
  if (!evaluation) {
    sentence.textContent = 'No data has been evaluated yet. Load a bundle first; then reload this page.';
    return;
  }
  const day = document.createElement('time');
  day.dateTime = evaluation.asOf;
  day.textContent = dayInWords(evaluation.asOf);
  sentence.replaceChildren('Everything that was recorded up to ', day, '. What happened later plays no part.');
  figures.append(
    figure(evaluation.cases, 'Cases', 'that were looked at'),
    figure(evaluation.obligations, 'Obligations', 'things somebody had to be told or given'),
    figure(evaluation.findings, 'Findings', 'places where that went wrong'),
  );
  figures.hidden = false;
}

function figure(number: number, term: string, meaning: string): HTMLElement {
  const box = document.createElement('div');
  const name = document.createElement('dt');
  name.textContent = term;
  const value = document.createElement('dd');
  value.className = 'number';
  value.textContent = count(number);
  const note = document.createElement('dd');
  note.textContent = meaning;
  box.append(name, value, note);
  return box;
}

readEvaluation(apiAddress(0)).then(show, (problem: Error) => {
  sentence.textContent = `The figures cannot be read at the moment: ${problem.message}.`;
});
