import {articles} from './lib/articles';
import {tabTo, walkFocus} from './lib/focusStops';
import {openAllDetails} from './lib/openAllDetails';
import {openPage} from './lib/openPage';
import {openReproduction, passGate, recognisesPhone} from './lib/reproduction';
import {allControls, largeControls, smallTargets} from './lib/smallTargets';
import {expect, test} from './lib/test';

test.describe('by keyboard', () => {
  test('the first stop skips to the content', async ({page}) => {
    await openPage(page, '/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', {name: 'Skip to main content'});
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });

  test('the header comes next, with every door and the switch of colours', async ({page}) => {
    await openPage(page, '/');
    const names = (await walkFocus(page)).slice(1, 8).map(({name}) => name);
    expect(names).toEqual([
      'Cross-Device Passkey Help',
      'Help',
      'Which devices work',
      'For support agents',
      'For teams',
      expect.stringContaining('Search'),
      expect.stringContaining('Switch between light and dark'),
    ]);
  });

  test('the place of the focus is visible all the way through the front door', async ({page}) => {
    await openPage(page, '/');
    const stops = await walkFocus(page);
    // Header, six markers, the cards of six stops, doors and footer.
    expect(stops.length).toBeGreaterThanOrEqual(35);
    expect(stops.filter(({visible}) => !visible)).toEqual([]);
  });

  test('a folded part opens', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    const summary = page.locator('summary', {hasText: 'For support agents'});
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The caller is worried, not stuck.')).toBeVisible();
  });

  test('the safety questions can be answered and a step ticked', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    for (const first of [0, 2]) {
      await tabTo(page, widget.getByRole('radio').nth(first));
      await page.keyboard.press('ArrowDown');
    }
    const tick = widget.getByRole('checkbox').first();
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
  });

  test('a marker on the drawing leads to its card', async ({page}) => {
    await openPage(page, '/');
    const marker = page.getByRole('link', {name: '4. Both connect over the internet'});
    await tabTo(page, marker);
    await page.keyboard.press('Enter');
    const card = page.locator('li:target');
    await expect(card.getByRole('heading', {name: 'Both connect over the internet'})).toBeInViewport();
  });
});

test('each marker on the drawing leads to the card of its own stop', async ({page}) => {
  await openPage(page, '/');
  const markers = page.locator('figure').getByRole('link');
  await expect(markers).toHaveCount(6);
  for (const marker of await markers.all()) {
    const stop = ((await marker.getAttribute('aria-label')) ?? '').replace(/^\d\. /, '');
    expect(stop).not.toBe('');
    await marker.click();
    await expect(page.locator('li:target').getByRole('heading', {level: 3})).toContainText(stop);
  }
});

test.describe('by thumb, on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  for (const {name, address, fewest} of [
    {name: 'the front door', address: '/', fewest: 8},
    {name: 'the matrix', address: articles.devices, fewest: 40},
    {name: 'an article', address: articles.knowsMyPhone, fewest: 5},
  ]) {
    test(`buttons, choices, menu and markers of ${name} are at least 44 px`, async ({page}) => {
      await openPage(page, address);
      const {looked, small} = await smallTargets(page, largeControls, 44);
      expect.soft(looked).toBeGreaterThanOrEqual(fewest);
      expect(small).toEqual([]);
    });

    test(`nothing to press on ${name} is smaller than 24 px outside running text`, async ({page}) => {
      await openPage(page, address);
      const {looked, small} = await smallTargets(page, allControls, 24);
      expect.soft(looked).toBeGreaterThanOrEqual(fewest);
      expect(small).toEqual([]);
    });
  }

  test('the open menu has doors of at least 44 px', async ({page}) => {
    await openPage(page, '/');
    await page.getByText('Menu', {exact: true}).click();
    const {looked, small} = await smallTargets(page, 'header details a', 44);
    expect.soft(looked).toBe(4);
    expect(small).toEqual([]);
  });

  test('every control of a reproduction in use is at least 44 px', async ({page}) => {
    await openPage(page, articles.knowsMyPhone);
    const widget = await openReproduction(page, recognisesPhone.title);
    await passGate(widget);
    await widget.getByRole('button', {name: 'It went wrong here, step 5'}).click();
    await expect(widget.getByText('What did you see?')).toBeVisible();
    const {looked, small} = await smallTargets(page, largeControls, 44);
    // Four answers, five steps with two controls each, what was seen, devices and report.
    expect.soft(looked).toBeGreaterThanOrEqual(25);
    expect(small).toEqual([]);
  });

  test('nothing in the folded parts of an article is smaller than 24 px outside running text', async ({
    page,
  }) => {
    await openPage(page, articles.didNotWork);
    await openAllDetails(page);
    // The open menu would lie over the page.
    await page.locator('header details').evaluate((menu) => menu.removeAttribute('open'));
    const {looked, small} = await smallTargets(page, allControls, 24);
    expect.soft(looked).toBeGreaterThanOrEqual(30);
    expect(small).toEqual([]);
  });
});
