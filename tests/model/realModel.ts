import {toModel} from '../../src/domain/evaluation/toModel';
import {realData} from '../realData';

/** The model of failure from the records of this project. */
export const realModel = toModel(realData);
