import {expectNoFaults} from './lib/expectNoFaults';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {pageWidths} from './lib/pageWidths';
import {largeControls, smallTargets} from './lib/smallTargets';
import {expect, test} from './lib/test';

// The tables have thousands of elements, and a busy machine takes its time with them.
test.describe.configure({timeout: 90_000});

const embeds = [
  '/embed/matrix/',
  '/embed/pair/',
  '/embed/fix/',
  '/embed/reproduction/sign-in-with-phone/',
  '/embed/reproduction/sign-in-with-phone-step-by-step/',
  '/embed/reproduction/computer-recognises-phone/',
];

for (const address of embeds) {
  test(`${address} is accessible and fits a narrow frame, in both schemes`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    const response = await openPage(page, address);
    expect.soft(response?.status()).toBe(200);
    await openAllDetails(page);
    await expectNoFaults(page);
    const {content, page: width} = await pageWidths(page);
    expect.soft(content, 'width of the content').toBe(width);
    const {looked, small} = await smallTargets(page, largeControls, 44);
    expect.soft(looked, 'controls').toBeGreaterThan(0);
    expect.soft(small).toEqual([]);
  });

  test(`${address} has nothing of the site around it, and is not for search engines`, async ({
    page,
    request,
  }) => {
    const response = await request.get(address);
    expect(response.headers()['x-robots-tag']).toBe('noindex');
    const sitemap = await (await request.get('/sitemap.xml')).text();
    expect(sitemap).toContain('/devices/pair/</loc>');
    expect(sitemap).not.toContain(`${address}</loc>`);
    await openPage(page, address);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('navigation', {name: 'Main'})).toHaveCount(0);
    await expect(page.getByRole('contentinfo').getByText('Facts as of')).toBeVisible();
  });
}

test('no other site may load the script where none is listed', async ({request}) => {
  const response = await request.get('/embed.js');
  expect(response.status()).toBe(200);
  expect(response.headers()['cross-origin-resource-policy']).toBe('same-origin');
});

test('a copied answer names the page of the site, not the frame', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '/embed/pair/#computer=windows-11-chrome&phone=iphone');
  await page.getByRole('button', {name: 'Copy as text'}).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('/devices/pair/#computer=windows-11-chrome&phone=iphone');
  expect(copied).not.toContain('/embed/');
});

test('a report can be copied there, and not saved', async ({page}) => {
  await openPage(page, '/embed/pair/#computer=windows-11-chrome&phone=iphone');
  await page.getByRole('button', {name: 'Report for support'}).click();
  await expect(page.getByRole('button', {name: 'Copy the report'})).toBeVisible();
  await expect(page.getByRole('button', {name: 'Download it'})).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const address of embeds) {
    test(`${address} can be read, and each link opens a tab or stays`, async ({page}) => {
      await page.goto(address);
      const text = await page.getByRole('main').innerText();
      expect.soft(text.length, 'characters to read').toBeGreaterThan(400);
      await expect.soft(page.getByRole('button')).toHaveCount(0);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('href'),
            link.getAttribute('target'),
            link.getAttribute('rel'),
          ]),
        );
      expect(links.length).toBeGreaterThan(5);
      const leading = links.filter(
        ([href, target, rel]) =>
          !href?.startsWith('#') && !(target === '_blank' && rel?.includes('noreferrer')),
      );
      expect(leading).toEqual([]);
    });
  }
});

test('links of the site itself stay in their tab', async ({page}) => {
  await openPage(page, '/fix/');
  await expect(page.getByRole('main').getByRole('link', {name: 'Did someone call'})).not.toHaveAttribute(
    'target',
  );
});
