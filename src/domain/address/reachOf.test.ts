import {expect, it} from 'vitest';
import {reachOf} from './reachOf';

it.each([
  ['https://help.example', 'everywhere'],
  ['https://localhost.example', 'everywhere'],
  ['https://127.example', 'everywhere'],
  ['http://help.example', 'insecure'],
  ['http://192.168.1.5:3000', 'insecure'],
  ['http://localhost:3000', 'this-computer'],
  ['https://site.localhost', 'this-computer'],
  ['http://127.0.0.1:4173', 'this-computer'],
  ['http://[::1]:4173', 'this-computer'],
])('%s can be opened: %s', (origin, reach) => {
  expect(reachOf(origin)).toBe(reach);
});
