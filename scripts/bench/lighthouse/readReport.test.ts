import {describe, expect, it} from 'vitest';
import {medianReading, readReport} from './readReport.mjs';

const report = {
  categories: {
    performance: {
      score: 0.984,
      auditRefs: [
        {id: 'slow', weight: 10},
        {id: 'quick', weight: 10},
        {id: 'only-told', weight: 0},
      ],
    },
    seo: {score: 1, auditRefs: [{id: 'not-asked', weight: 1}]},
  },
  audits: {
    slow: {score: 0.9},
    quick: {score: 1},
    'only-told': {score: 0},
    'not-asked': {score: null},
  },
};

describe('readReport', () => {
  it('reads scores, and the audits that cost points', () => {
    expect(readReport(report)).toEqual({
      scores: {performance: 98, seo: 100},
      lost: ['performance: slow'],
    });
  });

  it('does not take a page that could not be judged for a good one', () => {
    const broken = {...report, categories: {performance: {score: null, auditRefs: []}}};
    expect(() => readReport(broken)).toThrow('could not judge the category "performance"');
  });
});

describe('medianReading', () => {
  it('takes the middle of each category, and what most runs lost', () => {
    const reading = (performance: number, ...lost: string[]) => ({scores: {performance}, lost});
    expect(medianReading([reading(90, 'a', 'b'), reading(100), reading(97, 'a')])).toEqual({
      scores: {performance: 97},
      lost: ['a'],
    });
  });
});
