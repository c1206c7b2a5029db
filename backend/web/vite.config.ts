import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { thirdParty } from './third-party.ts';

const page = (path: string) => resolve(import.meta.dirname, 'pages', path);

const firaCode = readFileSync(resolve(import.meta.dirname, 'licences/fira-code.txt'), 'utf8');
const licences = thirdParty({ 'Fira Code (OFL-1.1)': firaCode });

export default defineConfig({
  root: 'pages',
  // Relative addresses: the pages also work below a path prefix of a reverse proxy.
  base: './',
  plugins: [react(), licences.write],
  worker: { format: 'es', plugins: () => [licences.collect] },
  build: {
    outDir: '../target/classes/META-INF/resources',
    emptyOutDir: true,
    // Monaco alone is larger than the default limit; it is served from the same machine.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: [page('index.html'), page('graphiql/index.html')],
      // "use no memo" speaks to the React compiler, which does not run here.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:8080' } },
  test: { root: import.meta.dirname, include: ['test/**/*.test.ts'] },
});
