import { pick, useGraphiQL } from '@graphiql/react';
import { TabFocus } from 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js';
import { useEffect } from 'react';

// An editor that keeps the Tab key is a trap for the keyboard. The key follows this switch, what an editor tells a
// screen reader follows its option below.
TabFocus.setTabFocusMode(true);

/** Long lines wrap, and Tab goes on to the next control. */
export function EditorHabits() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor]) {
      editor?.updateOptions({ wordWrap: 'on', tabFocusMode: true });
    }
  }, [queryEditor, variableEditor]);

  return null;
}
