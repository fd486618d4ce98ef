import { expect, it } from 'vitest';
import { httpUrl } from '../../src/answer/http-url.ts';

it.each([
  ['https://a.example/x?y=1&z=2#w', 'https://a.example/x?y=1&z=2#w'],
  ['HTTP://A.example', 'http://a.example/'],
  ['https://a.example/(x)|<y>', 'https://a.example/%28x%29%7C%3Cy%3E'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://a.example/', null],
  ['/relative', null],
  ['', null],
  [`https://a.example/${'x'.repeat(1000)}`, null],
])('%s links to %s', (address, url) => expect(httpUrl(address)).toBe(url));
