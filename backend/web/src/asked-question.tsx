import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { questions } from './questions';

/** Opens the question that the address names after its #: the tab that holds it, else a new one. */
export function AskedQuestion() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));

  useEffect(() => {
    if (!queryEditor || !variableEditor) {
      return;
    }
    const open = () => {
      const asked = questions.find(({ id }) => `#${id}` === window.location.hash);
      if (!asked) {
        return;
      }
      // So that the same link works again, and a reload stays where the user went afterwards.
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
      const position = tabs.findIndex(({ query }) => query === asked.query);
      if (position >= 0) {
        changeTab(position);
      } else {
        addTab();
        queryEditor.setValue(asked.query);
        variableEditor.setValue(asked.variables ?? '');
      }
      queryEditor.focus();
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [tabs, queryEditor, variableEditor, addTab, changeTab]);

  return null;
}
