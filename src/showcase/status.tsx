import {translate} from '@docusaurus/Translate';
import {FactList} from '../components/FactList';
import {Status} from '../components/Status';
import {Disputed} from '../components/Status/Disputed';
import {statusWord} from '../components/Status/statusWord';
import {StatusRow} from '../components/StatusRow';
import {statuses} from '../domain/support/cell';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownStatus = (): Shown => ({
  name: 'Status',
  isSmall: true,
  what: translate({
    id: 'show.status',
    message: 'An answer in a word, a shape and a colour; each of the three says it alone.',
    description,
  }),
  states: [
    ...statuses.map((status) => ({
      id: status,
      label: statusWord(status),
      view: <Status status={status} />,
    })),
    {
      id: 'other-word',
      label: translate({id: 'show.status.word', message: 'Another word for a shape', description}),
      view: (
        <Status
          status="yes"
          word={translate({id: 'show.status.own', message: 'Worked, by what you saw', description})}
        />
      ),
    },
    {
      id: 'disputed',
      label: translate({
        id: 'show.status.disputed',
        message: 'Beside an answer: sources disagree',
        description,
      }),
      view: (
        <>
          <Status status="partial" /> <Disputed />
        </>
      ),
    },
  ],
});

export const shownStatusRow = (): Shown => ({
  name: 'StatusRow',
  isSmall: true,
  what: translate({
    id: 'show.statusRow',
    message: 'A name with its status at the other end of the row.',
    description,
  }),
  states: [
    {
      id: 'row',
      label: translate({id: 'show.statusRow.row', message: 'One row', description}),
      view: (
        <StatusRow
          name={translate({id: 'show.statusRow.name', message: 'The name of what is judged', description})}
          status="yes"
          word={statusWord('yes')}
        />
      ),
    },
  ],
});

export const shownFactList = (): Shown => ({
  name: 'FactList',
  isSmall: true,
  what: translate({
    id: 'show.factList',
    message: 'Facts in words, with the name that a standard gives to each.',
    description,
  }),
  states: [
    {
      id: 'list',
      label: translate({id: 'show.factList.list', message: 'Two facts', description}),
      facts: 'example',
      view: (
        <FactList
          facts={[
            {
              term: 'UP',
              name: translate({id: 'rehearsal.present', message: 'Somebody was there', description}),
              value: statusWord('yes'),
            },
            {
              term: 'BS',
              name: translate({id: 'rehearsal.backedUp', message: 'It is synced now', description}),
              value: statusWord('no'),
            },
          ]}
        />
      ),
    },
  ],
});
