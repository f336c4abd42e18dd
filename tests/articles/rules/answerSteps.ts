import {attribute, isElement} from '../../../plugins/mdx/parseMdx';
import {isProblemPage} from '../page';
import type {Rule} from '../rule';

const screens = ['phone', 'computer', 'both'];

export const answerSteps: Rule = {
  name: 'answers in one to three steps, with where to look, how long to wait and what success is',
  appliesTo: isProblemPage,
  check: ({parts}) => {
    const answer = parts.find((node) => isElement(node, 'Answer'));
    if (answer === undefined || !isElement(answer, 'Answer')) return ['there is no <Answer>'];
    const steps = answer.children.flatMap((node) =>
      node.type === 'list' && node.ordered ? node.children : [],
    ).length;
    return [
      ...(steps >= 1 && steps <= 3 ? [] : [`the answer has ${steps} steps`]),
      ...(screens.includes(attribute(answer, 'look')) ? [] : [`look is "${attribute(answer, 'look')}"`]),
      ...['wait', 'success']
        .filter((name) => attribute(answer, name) === '')
        .map((name) => `${name} is empty`),
    ];
  },
};
