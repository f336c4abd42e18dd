import type {CborItem} from './cborItem';
import type {DataChannel, FidoQr} from './fidoQr';
import type {FieldProblem} from './fidoQrProblem';

export type DataChannels = Pick<FidoQr, 'dataChannels' | 'dataChannelsSaid'>;

const channels: readonly DataChannel[] = ['websocket', 'ble'];
const usual: readonly DataChannel[] = ['websocket'];

/** Reads key 6: a list of numbers since CTAP 2.3, and yes or no to something else before CTAP 2.2. */
export function readDataChannels(item: CborItem | undefined): DataChannels | FieldProblem {
  if (item === undefined) return {dataChannels: usual, dataChannelsSaid: 'none'};
  if (item.type === 'boolean') return {dataChannels: usual, dataChannelsSaid: 'old-boolean'};
  if (item.type !== 'list') {
    return {kind: 'wrong-type', key: 6, item: null, found: item.type, allowed: ['list', 'boolean']};
  }
  if (item.items.length === 0) return {dataChannels: usual, dataChannelsSaid: 'empty-list'};
  const found = new Set<DataChannel>();
  for (const [i, part] of item.items.entries()) {
    if (part.type !== 'unsigned') {
      return {kind: 'wrong-type', key: 6, item: i + 1, found: part.type, allowed: ['unsigned']};
    }
    found.add(channels[Number(part.value)] ?? 'unknown');
  }
  return {dataChannels: [...found], dataChannelsSaid: 'list'};
}
