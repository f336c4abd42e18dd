import {describe, expect, it} from 'vitest';
import {isTool, holdScripts} from './holdScripts';

const scripts = '<script src=/a/runtime.js defer></script><script src=/a/main.js defer></script>';
const page = (main: string, head = scripts) =>
  `<!doctype html><html><head>${head}</head><body><svg style="display: none;"><defs>\n<symbol id=x></symbol></defs></svg><main>${main}</main></body></html>`;

describe('isTool', () => {
  it.each([
    ['a part that needs script', '<div class="wide needs-script"></div>', true],
    ['a widget that can be read', '<section data-widget></section>', false],
    ['a button to copy', '<button class="button-plain needs-script">Copy</button>', false],
    ['words', '<p>needs-script</p>', false],
  ])('knows %s', (_name, main, expected) => {
    expect(isTool(page(main))).toBe(expected);
  });
});

describe('holdScripts', () => {
  it('puts the holder in the place of both scripts, and takes the unused symbols out', () => {
    const html = holdScripts(page('<p>$&</p>'), '/a/hold.js');
    expect(html).toBe(
      '<!doctype html><html><head><script src=/a/hold.js data-scripts="/a/runtime.js /a/main.js" defer></script></head><body><main><p>$&</p></main></body></html>',
    );
  });

  it('marks a tool, whose scripts wait for its first paint alone', () => {
    const html = holdScripts(page('<p class=needs-script></p>'), '/a/hold.js');
    expect(html).toContain(
      '<script src=/a/hold.js data-scripts="/a/runtime.js /a/main.js" data-is-tool defer></script>',
    );
  });

  it.each([
    ['one script', '<script src=/a/main.js defer></script>'],
    ['three', `${scripts}<script src=/a/more.js defer></script>`],
    ['something between them', scripts.replace('</script><script', '</script><link><script')],
    ['none', ''],
  ])('refuses a page with %s', (_name, head) => {
    expect(() => holdScripts(page('', head), '/a/hold.js')).toThrow('scripts with "defer"');
  });
});
