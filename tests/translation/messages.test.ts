import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {projectRoot} from '../realData';
import {findClashes, readMessages} from './messages';

const src = path.join(projectRoot, 'src');
const messages = fs
  .readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .flatMap((file) => readMessages(file, fs.readFileSync(path.join(src, file), 'utf8')));

describe('the words of the interface', () => {
  it('are many', () => {
    expect(messages.length).toBeGreaterThan(150);
  });

  it('each have an id and a text', () => {
    expect(messages.filter(({id, text}) => id === '' || text === '')).toEqual([]);
  });

  it('have one text for each id', () => {
    expect(findClashes(messages)).toEqual([]);
  });
});

describe('the check', () => {
  it('reads calls and elements', () => {
    const source = `
      const a = translate({id: 'a', message: 'One'});
      const b = <Translate id="b" values={{n: 1}}>{'{n} of two'}</Translate>;
      const c = (
        <Translate id="c">
          Over
          two lines
        </Translate>
      );`;
    expect(readMessages('x.tsx', source)).toEqual([
      {id: 'a', text: 'One', place: 'x.tsx:2'},
      {id: 'b', text: '{n} of two', place: 'x.tsx:3'},
      {id: 'c', text: 'Over two lines', place: 'x.tsx:5'},
    ]);
  });

  it('finds an id that has two texts', () => {
    const source = `translate({id: 'stop', message: 'Stop'}); <Translate id="stop">Scan</Translate>;`;
    expect(findClashes(readMessages('x.tsx', source))).toEqual([
      '"stop" is "Stop" in x.tsx:1 and "Scan" in x.tsx:1',
    ]);
  });

  it('finds a message without an id', () => {
    expect(readMessages('x.tsx', `translate({message: 'Stop'})`)[0]?.id).toBe('');
  });
});
