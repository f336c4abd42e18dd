import type {CborItem, CborType} from './cborItem';
import type {FidoQr, RequestType} from './fidoQr';
import type {FieldProblem} from './fidoQrProblem';
import {readDataChannels} from './readDataChannels';

type Fields = ReadonlyMap<number, CborItem>;

type Hints = Omit<FidoQr, 'unknownKeys' | 'otherKeys'>;

/** The last second of the year 9999, after which a date has no common form. */
const latestTime = 253_402_300_799n;

const requestTypes: readonly RequestType[] = ['ga', 'mc', 'dcp'];

const wrongType = (key: number, item: CborItem, allowed: CborType): FieldProblem => ({
  kind: 'wrong-type',
  key,
  item: null,
  found: item.type === allowed ? 'too-large' : item.type,
  allowed: [allowed],
});

const readTime = (item: CborItem | undefined) =>
  item?.type === 'unsigned' && item.value <= latestTime ? Number(item.value) : null;

function readRequestType(item: CborItem | undefined): Pick<FidoQr, 'requestType' | 'requestTypeSaid'> {
  if (item?.type !== 'text') return {requestType: 'ga', requestTypeSaid: 'none'};
  const known = requestTypes.find((type) => type === item.value);
  return {requestType: known ?? 'ga', requestTypeSaid: known ?? 'unknown'};
}

/** The first of the keys 2 to 5 that has the wrong type. */
function findWrongType(fields: Fields): FieldProblem | undefined {
  const [domains, time, linking, request] = [2, 3, 4, 5].map((key) => fields.get(key));
  const isCount = domains?.type === 'unsigned' && domains.value <= Number.MAX_SAFE_INTEGER;
  if (domains && !isCount) return wrongType(2, domains, 'unsigned');
  if (time && time.type !== 'unsigned') return wrongType(3, time, 'unsigned');
  if (linking && linking.type !== 'boolean') return wrongType(4, linking, 'boolean');
  if (request && request.type !== 'text') return wrongType(5, request, 'text');
  return undefined;
}

/** Reads the keys 2 to 6, which a code may leave out (CTAP 2.3, hybrid transports). */
export function readHints(fields: Fields): Hints | FieldProblem {
  const problem = findWrongType(fields);
  if (problem) return problem;
  const channels = readDataChannels(fields.get(6));
  if ('kind' in channels) return channels;
  const [domains, time, linking] = [2, 3, 4].map((key) => fields.get(key));
  return {
    ...readRequestType(fields.get(5)),
    issuedAt: readTime(time),
    isTimeSaid: time !== undefined,
    knownTunnelDomains: domains?.type === 'unsigned' ? Number(domains.value) : null,
    supportsLinking: linking?.type === 'boolean' ? linking.value : null,
    ...channels,
  };
}
