import ts from 'typescript';
import {visit} from 'unist-util-visit';
import type {Page} from './page';

/** A block of TypeScript in an article. */
interface Sample {
  readonly where: string;
  readonly code: string;
}

/** Every block of TypeScript of the articles, with file and line. */
export function samplesOf(pages: readonly Page[]): Sample[] {
  return pages.flatMap(({file, parts}) => {
    const found: Sample[] = [];
    for (const part of parts) {
      visit(part, 'code', ({lang, value, position}) => {
        if (lang === 'ts') found.push({where: `${file}:${position?.start.line ?? '?'}`, code: value});
      });
    }
    return found;
  });
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** Compiles samples, each as a module of its own. @returns a line for each error */
export function compileSamples(samples: readonly Sample[]): string[] {
  const nameOf = (i: number) => `/sample-${i}.ts`;
  const sources = new Map(samples.map(({code}, i) => [nameOf(i), code]));
  const host = ts.createCompilerHost(options);
  const withSamples: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, ...rest) =>
      sources.has(name)
        ? ts.createSourceFile(name, sources.get(name)!, ts.ScriptTarget.ES2022)
        : host.getSourceFile(name, ...rest),
    fileExists: (name) => sources.has(name) || host.fileExists(name),
    readFile: (name) => sources.get(name) ?? host.readFile(name),
  };
  const program = ts.createProgram([...sources.keys()], options, withSamples);
  return samples.flatMap(({where}, i) => {
    const source = program.getSourceFile(nameOf(i))!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({messageText, start}) =>
        `${where}, line ${source.getLineAndCharacterOfPosition(start ?? 0).line + 1} of the block: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
