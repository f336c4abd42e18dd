import path from 'node:path';
import {loadDataset} from '../plugins/site-data/loadDataset';

export const projectRoot = path.resolve(import.meta.dirname, '..');

/**
 * The records of data/. The build compares their dates with the calendar; here no date is too late,
 * so that a test does not turn red because a record is newer than it.
 */
export const realData = await loadDataset(projectRoot, '9999-12-31');
