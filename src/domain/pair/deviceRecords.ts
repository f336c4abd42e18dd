import type {Platform} from '../../schema/platform';
import type {Subject} from '../../schema/subject';
import type {Dataset} from '../records/dataset';

/** What a page needs to list and name devices, without judging them. */
export interface DeviceRecords {
  readonly platforms: readonly Pick<Platform, 'id' | 'order' | 'name' | 'os' | 'browsers'>[];
  readonly subjects: readonly Pick<Subject, 'id' | 'name' | 'formFactor'>[];
}

/** The systems, and the names of what runs on them. */
export function toDeviceRecords({
  platforms,
  subjects,
}: Pick<Dataset, 'platforms' | 'subjects'>): DeviceRecords {
  const named = new Set(platforms.flatMap(({os, browsers}) => [os, ...browsers]));
  return {
    platforms: platforms.map(({id, order, name, os, browsers}) => ({id, order, name, os, browsers})),
    subjects: subjects
      .filter(({id}) => named.has(id))
      .map(({id, name, formFactor}) => ({id, name, ...(formFactor && {formFactor})})),
  };
}
