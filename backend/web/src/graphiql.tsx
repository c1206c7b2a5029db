import './workers';
import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './graphiql.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createLocalStorage } from '@graphiql/toolkit';
import { MotionConfig } from 'framer-motion';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askAt } from './ask';
import { AskedQuestion } from './asked-question';
import { EditorHabits } from './editor-habits';
import { apiAddress } from './evaluation';
import { Header } from './header';
import { questions } from './questions';

const address = apiAddress(1);
const fetcher = askAt(address);
const storage = createLocalStorage({ namespace: 'throughline' });
const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const tabs = questions.map(({ query, variables }) => ({ query, variables: variables ?? null }));

createRoot(document.getElementById('root')!).render(
  <MotionConfig reducedMotion="user">
    <Header address={address} />
    <main>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        plugins={plugins}
        defaultTabs={tabs}
        defaultEditorToolsVisibility={true}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        schemaDescription={true}
      >
        <GraphiQL.Logo>
          <span className="hint">Run: Ctrl+Enter</span>
        </GraphiQL.Logo>
        <AskedQuestion />
        <EditorHabits />
      </GraphiQL>
    </main>
  </MotionConfig>,
);
