import {aliveFrame, expect, openHost, test} from './lib/embedTest';

test('a browser that keeps nothing for frames lets steps be ticked all the same', async ({page, places}) => {
  await openHost(
    page,
    places.listed,
    '<passkey-help embed="reproduction/sign-in-with-phone"></passkey-help>',
  );
  const frame = await aliveFrame(page);
  const denied = () => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(await frame.evaluate(denied), 'storage is refused here').toBe('SecurityError');
  for (const radio of await frame.getByRole('radio', {name: 'No'}).all()) await radio.check();
  await frame.getByRole('checkbox').first().check();
  await expect(frame.getByRole('checkbox').first()).toBeChecked();
});
