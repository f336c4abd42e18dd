import {expect, test} from './lib/test';
import {openPage} from './lib/openPage';

const page = '/agents/print/';

test.describe('the print edition', () => {
  test('on paper has the questions first, no menus, and paths beside links', async ({page: tab}) => {
    await openPage(tab, page);
    await tab.emulateMedia({media: 'print'});
    await expect(tab.getByRole('banner')).toBeHidden();
    await expect(tab.getByRole('contentinfo')).toBeHidden();
    await expect(tab.getByText('Print this page with your browser')).toBeHidden();
    const headings = await tab.getByRole('heading', {level: 2}).allTextContents();
    expect(headings[0]).toContain('Before every call');
    expect(headings).toHaveLength(7);
    const printed = await tab
      .locator('main a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
      );
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter(([href, after]) => after?.includes(String(href)) !== true)).toEqual([]);
  });

  test('is black on white, also from a dark screen', async ({page: tab}) => {
    await tab.emulateMedia({colorScheme: 'dark'});
    await openPage(tab, page);
    const ink = () =>
      tab
        .locator('main p')
        .first()
        .evaluate((node) => getComputedStyle(node).color);
    const onScreen = await ink();
    await tab.emulateMedia({media: 'print'});
    await expect.poll(ink).not.toBe(onScreen);
    await expect.poll(ink).toBe('rgb(27, 32, 39)');
  });

  test('starts each part on a sheet of its own, and the triage card keeps to one', async ({page: tab}) => {
    await openPage(tab, page);
    const sheets = async () => {
      const pdf = await tab.pdf({format: 'A4', preferCSSPageSize: true});
      return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    };
    const all = await sheets();
    expect(all).toBeGreaterThanOrEqual(12);
    await tab.locator('#triage-card').evaluate((node) => node.closest('section')?.remove());
    expect(all - (await sheets())).toBe(1);
  });

  test('leads to its own parts where they are in it', async ({page: tab}) => {
    await openPage(tab, page);
    await tab.getByRole('link', {name: 'The stop script, word for word'}).click();
    await expect(tab).toHaveURL(/#red-flags-stop-script$/);
    await expect(tab.locator('#red-flags-stop-script')).toBeInViewport();
  });
});
