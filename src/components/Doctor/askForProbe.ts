import {askOwnSite} from '../../browser/askOwnSite';
import {hashSource} from '../../domain/doctor/hashSource';
import type {Came, Probe} from '../../domain/doctor/observation';
import {styleResources} from '../../domain/doctor/styleResources';
import {pageFacts} from '../../domain/doctor/pageFacts';
import {readElements} from '../../domain/doctor/readElements';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks this site for what the doctor wants to see. It never throws. */
export async function askForProbe({url, read}: Probe, signal: AbortSignal): Promise<Came> {
  const came = await askOwnSite(url, read !== 'nothing', signal);
  if (came.kind !== 'answer') return came;
  const {text, ...answer} = came;
  if (read === 'style') return {...answer, styleLoads: styleResources(text, url)};
  if (read === 'json') return {...answer, json: parseJson(text)};
  if (read !== 'page' || !/html/i.test(answer.headers['content-type'] ?? '')) return answer;
  try {
    return {...answer, page: await pageFacts(await readElements(text), url, hashSource)};
  } catch {
    // What reads pages is a script of this site, and did not arrive.
    return {kind: 'silence', reason: 'unreachable'};
  }
}
