import type {Page} from '@playwright/test';
import {expectNoFaults} from './lib/expectNoFaults';
import {main} from './lib/main';
import {openPage} from './lib/openPage';
import {expect, test} from './lib/test';

const stage = (page: Page) => main(page).getByRole('status').first();
const rows = (page: Page) => main(page).getByRole('table').locator('tbody tr');
const off = '/tools/simulator/#computer=windows-11~edge&phone=iphone&faults=phone-bluetooth-off';

test.describe('the simulator', () => {
  test('steps through a sign-in that goes well, forwards and back', async ({page}) => {
    await openPage(page, '/tools/simulator/');
    await expect(stage(page)).toContainText('The computer offers a phone');
    const count = await rows(page).count();
    expect(count).toBe(12);
    for (let i = 1; i < count; i += 1) await main(page).getByRole('button', {name: 'Step'}).click();
    await expect(stage(page)).toContainText('The site checks the answer');
    await expect(main(page).getByRole('button', {name: 'Step'})).toBeDisabled();
    await main(page).getByRole('button', {name: 'Back'}).click();
    await expect(stage(page)).toContainText('The answer goes back to the computer');
    await expect(rows(page).filter({hasText: 'stops here'})).toHaveCount(0);
  });

  test('stops where the fault is, says so in the table, and can be sent', async ({page}) => {
    await openPage(page, '/tools/simulator/');
    await main(page).getByText('3. Bluetooth shows that the phone is near').click();
    await main(page).getByRole('checkbox', {name: 'Bluetooth is off on the phone'}).check();
    await expect(page).toHaveURL(/faults=phone-bluetooth-off$/);
    await expect(rows(page).last()).toContainText('stops here');
    await openPage(page, page.url());
    await expect(main(page).getByRole('checkbox', {name: 'Bluetooth is off on the phone'})).toBeChecked();
    await expect(rows(page).last()).toContainText('stops here');
  });

  test('plays by itself only after a press, and pauses', async ({page}) => {
    await openPage(page, off);
    await page.waitForTimeout(3000);
    await expect(stage(page)).toContainText('The computer offers a phone');
    await main(page).getByRole('button', {name: 'Play'}).click();
    await expect(stage(page)).toContainText('The computer shows a code', {timeout: 5000});
    await main(page).getByRole('button', {name: 'Pause'}).click();
    await page.waitForTimeout(3000);
    await expect(stage(page)).toContainText('The computer shows a code');
  });

  test('says which faults cannot both be, and goes on once one is taken out', async ({page}) => {
    await openPage(page, '/tools/simulator/#faults=computer-bluetooth-off.computer-bluetooth-missing');
    await expect(main(page).getByRole('alert')).toContainText('cannot both be so');
    await main(page).getByRole('checkbox', {name: 'Bluetooth is off on the computer'}).uncheck();
    await expect(main(page).getByRole('alert')).toHaveCount(0);
    await expect(rows(page).last()).toContainText('stops here');
  });

  test('leaves out of a link what it does not know', async ({page}) => {
    await openPage(page, '/tools/simulator/#computer=<b>moon</b>&faults=x.constructor&way=9e9');
    await expect(rows(page)).toHaveCount(12);
    expect(await main(page).innerText()).not.toContain('moon');
  });

  test('is accessible in both schemes, well and broken', async ({page}) => {
    for (const address of ['/tools/simulator/', off]) {
      await openPage(page, address);
      await expectNoFaults(page);
    }
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the simulator shows a sign-in as a table', async ({page}) => {
    await page.goto('/tools/simulator/');
    await expect(rows(page)).toHaveCount(12);
    await expect(main(page).getByRole('button')).toHaveCount(0);
  });
});
