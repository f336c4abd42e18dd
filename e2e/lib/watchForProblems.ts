import type {BrowserContext} from '@playwright/test';

/**
 * Collects whatever a quiet page would not do: messages in the console, errors, breaches of the
 * security policy, requests to other origins, and requests that fail. Call it before the page opens.
 *
 * @returns the list, which grows
 */
export async function watchForProblems(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  // The console does not report every breach: a policy that only reports, for one, and evaluation
  // that a library tries and catches.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {disposition, effectiveDirective, blockedURI, sample} = event;
      const what = `${effectiveDirective} ${blockedURI} ${sample}`.trim();
      // What a policy only reports works today, and would not once it is enforced.
      const isRefused = disposition === 'enforce';
      // Docusaurus's bar for a page that takes long; decision 0007 has the list of what remains.
      if (!isRefused && sample.startsWith('Element innerHTML|<div class="bar"')) return;
      reportError(new Error(`security policy ${isRefused ? 'breached' : 'would be breached'}: ${what}`));
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (webError) => problems.push(`error: ${webError.error().message}`));
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob):/.test(address) && new URL(address).origin !== origin) {
      problems.push(`request to another origin: ${address}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left gives up what it was fetching ahead.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed (${reason}): ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
