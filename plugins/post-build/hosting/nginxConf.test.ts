import {describe, expect, it} from 'vitest';
import {nginxConf} from './nginxConf';
import {responseRules} from './responseRules';

const rules = responseRules({baseUrl: '/a.b/', scriptHashes: [], embedOrigins: []});
const conf = (siteDir: string) => nginxConf(rules, {siteDir, listen: '8080'});

describe('nginxConf', () => {
  it('writes a folder with quotes and spaces as nginx reads it', () => {
    expect(conf('/srv/our "help"/')).toContain('alias "/srv/our \\"help\\"/";');
  });

  it('refuses what nginx would take for a variable', () => {
    expect(() => conf('/srv/$HOME/')).toThrow('nginx cannot be told "/srv/$HOME/": it has a dollar sign.');
  });

  it('takes the dots of a path for dots', () => {
    expect(conf('/srv/')).toContain('~^/a\\.b/assets/ ');
  });

  it('sets every header once, for the server as a whole', () => {
    const text = conf('/srv/');
    const [, ...locations] = text.split('\n    location ');
    expect(locations.length).toBeGreaterThanOrEqual(4);
    expect(locations.filter((location) => location.includes('add_header'))).toEqual([]);
    const keys = [...text.matchAll(/^ {4}add_header (\S+) \S+ always;$/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThanOrEqual(11);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
