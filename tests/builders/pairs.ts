import type {Device} from '../../src/domain/pair/device';
import {parseDevice} from '../../src/domain/pair/parseDevice';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {pairViewer, type PairView} from '../../src/domain/pair/pairView';
import {buildVocabulary} from '../../src/domain/pair/vocabulary';
import type {Operation} from '../../src/schema/vocabulary';
import {realData} from '../realData';

/** The real records as the pages of pairs carry them. */
export const realPairRecords = toPairRecords(realData);
const parser = {data: realPairRecords, vocabulary: buildVocabulary(realPairRecords)};

function device(words: string, side: 'computer' | 'phone'): Device {
  const parsed = parseDevice(parser, words, side);
  if (!parsed.ok) throw new Error(`"${words}": ${parsed.problem.kind}`);
  return parsed.device;
}

/** What a page says of two devices, named as people name them. */
export const aPairView = (computer: string, phone: string, operation: Operation = 'get'): PairView =>
  pairViewer(realPairRecords)(device(computer, 'computer'), device(phone, 'phone'), operation);
