// @vitest-environment node
import {spawn} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {serveDoctorSite, type Sent, type Spoil} from '../../tests/doctorSite';
import {projectRoot} from '../../tests/realData';
import {examine} from '../../src/domain/doctor/examine';
import {ruleIds, type RuleId} from '../../src/domain/doctor/rules';
import {visitSite, type VisitResult} from '../../src/domain/doctor/visitSite';
import {makeAsk} from './doctor/ask.mjs';

const yardstick = {today: '2026-11-26', own: {version: '1.0.0', factsOn: '2026-11-20'}};
const ask = makeAsk({milliseconds: 2000});

async function visit(spoil?: Spoil): Promise<VisitResult & {readonly asked: readonly string[]}> {
  const site = await serveDoctorSite(spoil);
  try {
    return {...(await visitSite(site.url, ask)), asked: site.asked};
  } finally {
    await site.close();
  }
}

async function examineSpoilt(spoil?: Spoil) {
  const result = await visit(spoil);
  if (!result.ok) throw new Error(`no site: ${JSON.stringify(result.problem)}`);
  return examine(result.visit, yardstick, 'command');
}

const isPage = ({headers}: Sent) => headers['Content-Type']?.startsWith('text/html') === true;
const onPages =
  (change: (sent: Sent) => void): Spoil =>
  (sent, address) => {
    if (isPage(sent) && !address.startsWith('/embed/')) change(sent);
  };
const on =
  (place: string, change: (sent: Sent) => void): Spoil =>
  (sent, address) => {
    if (address.split('?')[0] === place) change(sent);
  };
const header =
  (key: string, value: string) =>
  ({headers}: Sent): void => {
    if (value === '') delete headers[key];
    else headers[key] = value;
  };
const policy = (change: (before: string) => string) =>
  onPages(({headers}) => {
    headers['Content-Security-Policy'] = change(headers['Content-Security-Policy'] ?? '');
  });
const release = (facts: object) =>
  on('/release.json', (sent) => {
    sent.body = JSON.stringify({...(JSON.parse(sent.body) as object), ...facts});
  });
const intoPage = (html: string) =>
  onPages((sent) => {
    sent.body = sent.body.replace('</body>', `${html}</body>`);
  });

/** One thing is wrong with each server, and nothing else. */
const planted: readonly (readonly [name: string, id: RuleId, spoil: Spoil])[] = [
  ['no policy', 'no-policy', onPages(header('Content-Security-Policy', ''))],
  [
    'a policy that only reports',
    'no-policy',
    onPages(({headers}) => {
      headers['Content-Security-Policy-Report-Only'] = headers['Content-Security-Policy'] ?? '';
      delete headers['Content-Security-Policy'];
    }),
  ],
  [
    'a default that allows the site',
    'open-default',
    policy((text) => text.replace("default-src 'none'", "default-src 'self'")),
  ],
  [
    'unsafe-inline for scripts',
    'inline-allowed',
    policy((text) => text.replace(/'sha256-[^']*'/, "'unsafe-inline'")),
  ],
  [
    'unsafe-inline for styles',
    'inline-allowed',
    policy((text) => text.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")),
  ],
  [
    'eval',
    'eval-allowed',
    policy((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")),
  ],
  [
    'scripts from anywhere',
    'wildcard',
    policy((text) => text.replace("script-src 'self'", "script-src 'self' https:")),
  ],
  [
    'code in attributes',
    'inline-allowed',
    policy((text) => text.replace("script-src 'self'", "script-src-attr 'unsafe-inline'; script-src 'self'")),
  ],
  [
    'code in attributes, by hashes',
    'inline-allowed',
    policy((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-hashes'")),
  ],
  [
    'scripts from a host that is named',
    'foreign-source',
    policy((text) => text.replace("script-src 'self'", "script-src 'self' https://cdn.example")),
  ],
  [
    'scripts that may load any other',
    'foreign-source',
    policy((text) => text.replace("script-src 'self'", "script-src 'self' 'strict-dynamic'")),
  ],
  [
    'requests to anywhere',
    'foreign-source',
    policy((text) => text.replace("connect-src 'self'", 'connect-src *')),
  ],
  [
    'styles from elsewhere',
    'foreign-source',
    policy((text) => text.replace("style-src 'self'", "style-src 'self' https:")),
  ],
  ['frames from anywhere', 'foreign-source', policy((text) => `${text}; frame-src *`)],
  [
    'pictures as data and from anywhere',
    'foreign-source',
    policy((text) => text.replace("img-src 'self' data:", 'img-src data: *')),
  ],
  ['no base-uri', 'open-targets', policy((text) => text.replace("base-uri 'none'; ", ''))],
  [
    'forms to anywhere',
    'open-targets',
    policy((text) => text.replace("form-action 'none'", 'form-action https:')),
  ],
  [
    'embeds for any site',
    'embed-ancestors',
    on('/embed/pair/', ({headers}) => {
      headers['Content-Security-Policy'] = headers['Content-Security-Policy']!.replace(
        /frame-ancestors [^;]*/,
        'frame-ancestors *',
      );
    }),
  ],
  [
    'embeds for one site more',
    'embed-ancestors',
    on('/embed/pair/', ({headers}) => {
      headers['Content-Security-Policy'] = headers['Content-Security-Policy']!.replace(
        'https://www',
        'https://evil.example https://www',
      );
    }),
  ],
  [
    'embeds with the policy of all pages',
    'embed-ancestors',
    on('/embed/pair/', ({headers}) => {
      headers['Content-Security-Policy'] = headers['Content-Security-Policy']!.replace(
        /frame-ancestors [^;]*/,
        "frame-ancestors 'none'",
      );
    }),
  ],
  ['embeds without a policy', 'embed-ancestors', on('/embed/pair/', header('Content-Security-Policy', ''))],
  ['an injected inline script', 'unknown-script', intoPage('<script>alert(1)</script>')],
  [
    'frames allowed',
    'frame-ancestors',
    policy((text) => text.replace("frame-ancestors 'none'", 'frame-ancestors *')),
  ],
  ['a foreign script', 'foreign-request', intoPage('<script src="https://cdn.example/a.js"></script>')],
  [
    'a foreign font',
    'foreign-request',
    intoPage('<link rel="preload" as="font" href="//fonts.example/a.woff2">'),
  ],
  [
    'a foreign font in the style sheet',
    'foreign-request',
    on('/assets/css/a.css', (sent) => (sent.body = '@import url(https://fonts.example/a.css);')),
  ],
  ['no style sheet', 'no-answer', on('/assets/css/a.css', (sent) => (sent.status = 404))],
  [
    'a style sheet as bytes',
    'wrong-type',
    on('/assets/css/a.css', header('Content-Type', 'application/octet-stream')),
  ],
  [
    "a tool's feature open to every frame",
    'feature-open',
    on('/tools/dry-run/', ({headers}) => {
      headers['Permissions-Policy'] = headers['Permissions-Policy']!.replace('(self)', '*');
    }),
  ],
  [
    "a tool's page that opens another feature",
    'feature-open',
    on('/tools/dry-run/', ({headers}) => {
      headers['Permissions-Policy'] = headers['Permissions-Policy']!.replace('camera=()', 'camera=(self)');
    }),
  ],
  [
    "a tool's page with the policy of all pages",
    'tool-closed',
    on('/tools/dry-run/', ({headers}) => {
      headers['Permissions-Policy'] = headers['Permissions-Policy']!.replace('(self)', '()');
    }),
  ],
  [
    'the camera open on a page without need',
    'feature-open',
    on('/about/', ({headers}) => {
      headers['Permissions-Policy'] = headers['Permissions-Policy']!.replace('camera=()', 'camera=(self)');
    }),
  ],
  ['no Permissions-Policy', 'feature-open', on('/', header('Permissions-Policy', ''))],
  ['no nosniff on a file', 'sniffing', on('/assets/js/main.1.js', header('X-Content-Type-Options', ''))],
  ['a chatty Referrer-Policy', 'referrer-policy', onPages(header('Referrer-Policy', 'unsafe-url'))],
  ['no opener policy', 'opener-policy', onPages(header('Cross-Origin-Opener-Policy', ''))],
  ['HTML kept for a year', 'pages-cached', on('/about/', header('Cache-Control', 'max-age=31536000'))],
  [
    'HTML kept for a year by shared caches',
    'pages-cached',
    on('/', header('Cache-Control', 'max-age=0, s-maxage=31536000')),
  ],
  [
    'a missing page kept for a year',
    'pages-cached',
    (sent) => {
      if (sent.status === 404) sent.headers['Cache-Control'] = 'max-age=31536000';
    },
  ],
  ['nothing said about keeping HTML', 'pages-cached', on('/', header('Cache-Control', ''))],
  [
    'assets that are asked for each time',
    'assets-not-kept',
    on('/assets/js/main.1.js', header('Cache-Control', 'no-cache')),
  ],
  ['no compression', 'not-compressed', ({headers}) => delete headers['Content-Encoding']],
  ['a build for another base', 'wrong-base', release({baseUrl: '/help/'})],
  [
    'a page for every address',
    'not-found',
    (sent) => {
      if (sent.status === 404) sent.status = 200;
    },
  ],
  [
    "the server's own 404",
    'not-found',
    (sent) => {
      if (sent.status === 404) sent.body = '<title>404 Not Found</title>';
    },
  ],
  [
    'Markdown as bytes',
    'wrong-type',
    on('/about/index.md', header('Content-Type', 'application/octet-stream')),
  ],
  ['no Markdown', 'no-answer', on('/about/index.md', (sent) => (sent.status = 403))],
  ['a redirect that loses the query', 'query-lost', on('/about', header('Location', '/about/'))],
  [
    'a redirect to another port',
    'no-redirect',
    on('/about', header('Location', 'http://127.0.0.1:1/about/?doctor=1')),
  ],
  ['a page without a slash', 'no-redirect', on('/about', (sent) => (sent.status = 200))],
  [
    'a canonical address elsewhere',
    'wrong-canonical',
    on('/about/', (sent) => (sent.body = sent.body.replace('bank.example/about/', 'bank.example/other/'))),
  ],
  ['no release.json', 'unknown-version', on('/release.json', (sent) => (sent.status = 404))],
  ['a release.json of a later format', 'unknown-version', release({format: 2})],
  ['facts of last year', 'facts-old', release({factsOn: '2025-10'})],
  ['facts of this spring', 'facts-due', release({factsOn: '2026-05-01'})],
  ['an older version', 'newer-release', release({version: '0.9.3'})],
  ['older facts', 'newer-release', release({factsOn: '2026-10-01'})],
  ['no list of headers', 'no-header-list', on('/security-headers.json', (sent) => (sent.body = '{}'))],
];

describe('a server with one fault', () => {
  it.each(planted)('%s: %s', async (_name, id, spoil) => {
    const {findings} = await examineSpoilt(spoil);
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0]!.where.length).toBeGreaterThan(0);
  });

  it('has had every rule broken, but for the two that need a public host', () => {
    const broken = new Set(planted.map(([, id]) => id));
    expect(ruleIds.filter((id) => !broken.has(id))).toEqual(['insecure-connection', 'transport-security']);
    expect(planted.length).toBeGreaterThanOrEqual(30);
  });
});

/** The healthy answers, as if they had come from a public host. */
async function movedTo(origin: string, change: (headers: Record<string, string>) => void = () => {}) {
  const result = await visit();
  if (!result.ok) throw new Error('no site');
  const {base, observations} = result.visit;
  const text = JSON.stringify({base, observations}).replaceAll(new URL(base).origin, origin);
  const moved = JSON.parse(text) as typeof result.visit;
  for (const {came} of moved.observations) if (came.kind === 'answer') change(came.headers);
  return examine(moved, yardstick, 'command').findings.map(({id}) => id);
}

describe('a public host', () => {
  it('needs https', async () => {
    expect(await movedTo('http://help.bank.example')).toEqual(['insecure-connection']);
  });

  it('says with https that browsers should stay with it', async () => {
    expect(await movedTo('https://help.bank.example')).toEqual(['transport-security']);
    const say = (headers: Record<string, string>) =>
      (headers['strict-transport-security'] = 'max-age=63072000');
    expect(await movedTo('https://help.bank.example', say)).toEqual([]);
  });
});

describe('a policy that is written in another way', () => {
  it.each([
    [
      'with the host of the site by name',
      (text: string, host: string) => text.replace("connect-src 'self'", `connect-src 'self' http://${host}`),
    ],
    [
      'twice, once loosely',
      (text: string) => `default-src *; script-src * 'unsafe-inline'; form-action *, ${text}`,
    ],
  ])('%s, is as good', async (_name, change) => {
    const {findings} = await examineSpoilt((sent, _address, host) => {
      if (isPage(sent)) {
        sent.headers['Content-Security-Policy'] = change(sent.headers['Content-Security-Policy'] ?? '', host);
      }
    });
    expect(findings.map(({id}) => id)).toEqual([]);
  });
});

describe('a healthy server', () => {
  it('has no finding, and every rule but that for https looked at something', async () => {
    const {ok, findings, looked} = await examineSpoilt();
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
    expect(Object.keys(looked.rules).filter((id) => looked.rules[id as RuleId] === 0)).toEqual([
      'transport-security',
    ]);
  });

  it('is asked a few times, by GET alone', async () => {
    const {asked} = await visit();
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(15);
    expect(asked.filter((each) => !each.startsWith('GET /'))).toEqual([]);
  });

  it('is not asked for ever more, whatever its list of headers says', async () => {
    const many = Array.from({length: 500}, (_, i) => ({path: `/tools/${i}/`, headers: []}));
    const {asked} = await visit(
      on(
        '/security-headers.json',
        (sent) =>
          (sent.body = JSON.stringify({
            headers: [],
            pages: many,
            prefixes: [{path: '/embed/', headers: []}],
          })),
      ),
    );
    expect(asked.length).toBeLessThanOrEqual(15);
  });

  it('is never left for a host that it names', async () => {
    const elsewhere = [{path: '//evil.example/', headers: []}];
    const result = await visit(
      on('/security-headers.json', (sent) => (sent.body = JSON.stringify({headers: [], pages: elsewhere}))),
    );
    const urls = result.ok ? result.visit.observations.map(({probe}) => new URL(probe.url).origin) : [];
    expect(new Set(urls).size).toBe(1);
  });
});

describe('what is no installation', () => {
  it.each([
    ['another page', on('/release.json', (sent) => (sent.status = 404)), 'other-page'],
    [
      'a redirect',
      on('/', (sent) => Object.assign(sent, {status: 302}) && header('Location', '/help/')(sent)),
      'redirect',
    ],
    ['an endless page', on('/', (sent) => (sent.body = 'x'.repeat(4_000_000))), 'silence'],
  ] as const)('%s', async (_name, spoil, kind) => {
    const noList = on('/security-headers.json', (sent) => (sent.status = 404));
    const result = await visit((sent, address, host) => {
      spoil(sent, address, host);
      noList(sent, address, host);
    });
    expect(result).toMatchObject({ok: false, problem: {kind}});
  });

  it('a server that says nothing for too long', async () => {
    const slow = makeAsk({milliseconds: 1});
    const site = await serveDoctorSite();
    const result = await visitSite(site.url, slow).finally(site.close);
    expect(result).toEqual({ok: false, problem: {kind: 'silence', reason: 'timeout'}});
  });
});

function kb(args: readonly string[]): Promise<{code: number | null; stdout: string; stderr: string}> {
  const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/kb.mjs'), 'doctor', ...args], {
    cwd: projectRoot,
  });
  const out = {stdout: '', stderr: ''};
  child.stdout.on('data', (part: Buffer) => (out.stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (out.stderr += part.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({code, ...out}));
  });
}

describe('kb doctor', () => {
  it('prints JSON with words and lines for servers, and ends in 1 where there is a fault', async () => {
    const site = await serveDoctorSite(policy((text) => text.replace("default-src 'none'", '')));
    const {code, stdout, stderr} = await kb([site.url.slice(0, -1)]).finally(site.close);
    expect([code, stderr]).toEqual([1, '']);
    const {ok, findings} = JSON.parse(stdout) as {
      ok: boolean;
      findings: {id: string; fix: {snippets: {text: string}[]}}[];
    };
    expect(ok).toBe(false);
    const finding = findings.find(({id}) => id === 'open-default');
    expect(finding?.fix.snippets.map(({text}) => text).join()).toContain("default-src 'none'");
  });

  it.each([
    [[], 'addresses given: 0'],
    [['a', 'b'], 'addresses given: 2'],
    [['help.bank.example'], 'starts with https://'],
    [['file:///etc/passwd'], 'starts with https://'],
    [['https://me:secret@bank.example/'], 'name or password'],
    [['https://bank.example/?a=b'], 'without ? and #'],
  ])('says in one line what is wrong with %j', async (args, line) => {
    const {code, stdout, stderr} = await kb(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain('secret');
  });

  it('says in one line that nothing answers, or not with https', async () => {
    const site = await serveDoctorSite();
    const withHttps = await kb([site.url.replace('http:', 'https:')]);
    await site.close();
    expect([withHttps.code, withHttps.stdout]).toEqual([2, '']);
    expect(withHttps.stderr).toMatch(/^[^\n]+certificate[^\n]+\n$/);
    const closed = await kb([site.url]);
    expect(closed.code).toBe(2);
    expect(closed.stderr).toMatch(/^[^\n]+cannot be reached[^\n]+\n$/);
  });
});
