import {translate} from '@docusaurus/Translate';
import type {ReportWords} from '../../domain/report/formatReport';
import {actorName} from '../Reproduction/actorName';
import {stateWord} from '../BrowserCheck/stateWord';
import {levelWord} from '../PairVerdict/levelWords';

/** The words of a report in the language of the page. */
export function reportWords(): ReportWords {
  return {
    startedOn: translate({id: 'report.startedOn', message: 'Started on', description: 'Report'}),
    environment: translate({id: 'report.environment', message: 'Devices', description: 'Report'}),
    computer: translate({id: 'report.computer', message: 'Computer', description: 'Report'}),
    phone: translate({id: 'report.phone', message: 'Phone', description: 'Report'}),
    browser: translate({id: 'report.browser', message: 'Browser says', description: 'Report'}),
    steps: translate({id: 'report.steps', message: 'Steps', description: 'Report'}),
    expected: translate({id: 'report.expected', message: 'Expected', description: 'Report'}),
    wentWrong: translate({id: 'report.wentWrong', message: 'What went wrong', description: 'Report'}),
    atStep: translate({id: 'report.atStep', message: 'At step', description: 'Report'}),
    seen: translate({id: 'report.seen', message: 'Seen', description: 'Report'}),
    pointsTo: translate({id: 'report.pointsTo', message: 'Points to', description: 'Report'}),
    nothingWrong: translate({
      id: 'report.nothingWrong',
      message: 'No step was marked as gone wrong.',
      description: 'Report',
    }),
    code: translate({id: 'report.code', message: 'Case code', description: 'Report'}),
    answers: translate({id: 'report.answers', message: 'Answers', description: 'Report'}),
    onScreen: translate({id: 'report.onScreen', message: 'Read from a screen', description: 'Report'}),
    likely: translate({id: 'report.likely', message: 'Most likely', description: 'Report'}),
    tried: translate({id: 'report.tried', message: 'Tried, and it did not help', description: 'Report'}),
    solvedBy: translate({id: 'report.solvedBy', message: 'This helped', description: 'Report'}),
    nothing: translate({id: 'report.nothing', message: 'Nothing yet', description: 'Report: an empty part'}),
    verdict: translate({id: 'report.verdict', message: 'Answer', description: 'Report about two devices'}),
    reasons: translate({id: 'report.reasons', message: 'Why', description: 'Report about two devices'}),
    oldestEvidence: translate({
      id: 'report.oldestEvidence',
      message: 'Oldest evidence',
      description: 'Report about two devices',
    }),
    relay: translate({id: 'report.relay', message: 'Relay', description: 'Report about two devices'}),
    notSaid: translate({id: 'report.notSaid', message: 'not said', description: 'Report'}),
    states: {
      done: translate({id: 'report.done', message: 'Done', description: 'Report: state of a step'}),
      'went-wrong': translate({
        id: 'report.wrong',
        message: 'WENT WRONG',
        description: 'Report: state of a step',
      }),
      'not-done': translate({
        id: 'report.notDone',
        message: 'Not done',
        description: 'Report: state of a step',
      }),
    },
    actors: {
      person: actorName('person'),
      computer: actorName('computer'),
      phone: actorName('phone'),
      site: actorName('site'),
    },
    levels: {
      no: levelWord('no'),
      unlikely: levelWord('unlikely'),
      unknown: levelWord('unknown'),
      'works-if': levelWord('works-if'),
      works: levelWord('works'),
    },
    asked: translate({id: 'report.asked', message: 'What the browser answered', description: 'Report'}),
    spoken: translate({
      id: 'report.spoken',
      message: 'What it said word for word',
      description: 'Report: names of a web standard',
    }),
    tests: {
      available: stateWord('available'),
      'not-available': stateWord('not-available'),
      'not-reported': stateWord('not-reported'),
    },
  };
}
