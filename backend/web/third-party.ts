import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that may go into the jar. Any other stops the build: somebody has to look at it first. */
const accepted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
const licenceFile = /^(licen[cs]e|notice|thirdpartynotices)/i;

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/**
 * Writes THIRD-PARTY.txt: every package of which a page or a worker holds a part, with its licence. `collect` goes to
 * the workers, which are bundled first; `write` to the pages. `texts` are licences of parts that are no package.
 */
export function thirdParty(texts: Record<string, string>): { collect: Plugin; write: Plugin } {
  const folders = new Set<string>();
  const remember = (modules: Iterable<string>) => {
    for (const module of modules) {
      const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/?]+/.exec(module.replace(/^\0/, ''))?.[0];
      if (folder) {
        folders.add(folder);
      }
    }
  };
  return {
    collect: {
      name: 'third-party-collect',
      apply: 'build',
      generateBundle() {
        remember(this.getModuleIds());
      },
    },
    write: {
      name: 'third-party-write',
      apply: 'build',
      generateBundle() {
        remember(this.getModuleIds());
        const sections = [...folders].map(licenceOf).concat(Object.entries(texts));
        const source = sections.sort(byTitle).map(section).join('\n');
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
      },
    },
  };
}

function licenceOf(folder: string): [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (!license || !accepted.includes(license)) {
    throw new Error(`${name} ${version} has the licence ${license}; accepted are ${accepted.join(', ')}`);
  }
  return [`${name} ${version} (${license})`, licenceTexts(folder) ?? `Published under the licence ${license}.`];
}

/** The licence files of a package; some packages of a family carry none. */
function licenceTexts(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  return files.length ? files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n') : undefined;
}

function byTitle([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

function section([title, text]: [string, string]): string {
  const rule = '='.repeat(80);
  return `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`;
}
