/**
 * Downloads JSON from this site.
 * @param fresh past the browser's cache, for a second try after a failure
 * @throws where there is no network, no such file, or no JSON in it
 */
export async function loadJson(url: string, fresh = false): Promise<unknown> {
  const response = await fetch(url, {cache: fresh ? 'reload' : 'default', credentials: 'same-origin'});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
