import {translate} from '@docusaurus/Translate';
import {ApiSupport} from '../components/ApiSupport';
import {EmptyTable} from '../components/DeviceSupport/EmptyTable';
import {Legend} from '../components/DeviceSupport/Legend';
import {MatrixTable} from '../components/DeviceSupport/MatrixTable';
import {FactReport} from '../components/FactReport';
import {FactReportPanel} from '../components/FactReport/FactReportPanel';
import {statusWord} from '../components/Status/statusWord';
import {ComparisonTable} from '../components/SupportTables/ComparisonTable';
import {CountLine} from '../components/SupportTables/CountLine';
import {EverywhereLine} from '../components/SupportTables/EverywhereLine';
import {NothingLeft} from '../components/SupportTables/NothingLeft';
import {TableLinks} from '../components/SupportTables/TableLinks';
import {TablesBar} from '../components/SupportTables/TablesBar';
import {compareRows} from '../domain/support/compareRows';
import {countAnswers} from '../domain/support/countAnswers';
import {filterTables, tablesSpec} from '../domain/support/filterTables';
import {cellsOf, rowsOf} from '../domain/support/supportTable';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, what a component is for, or example words';

export const shownDeviceSupport = ({tables: {tables, sources}}: ShowcaseRecords): Shown => {
  const [table] = tables;
  return {
    name: 'DeviceSupport',
    what: translate({
      id: 'show.deviceSupport',
      message: 'The table of devices: each answer opens to its sources and dates.',
      description,
    }),
    states: [
      ...(table
        ? [
            {
              id: 'table',
              label: translate({
                id: 'show.deviceSupport.table',
                message: 'Rows that together have every answer',
                description,
              }),
              facts: 'records' as const,
              view: <MatrixTable table={table} sources={sources} />,
            },
            {
              id: 'legend',
              label: translate({
                id: 'show.deviceSupport.legend',
                message: 'What the words mean',
                description,
              }),
              facts: 'records' as const,
              view: <Legend cells={cellsOf(table)} />,
            },
          ]
        : []),
      {
        id: 'empty',
        label: translate({id: 'show.deviceSupport.empty', message: 'No row is left', description}),
        view: <EmptyTable />,
      },
    ],
  };
};

/** Filters after which nothing is left. */
function emptyFilters({tables: all}: ShowcaseRecords): State {
  const query = translate({id: 'show.tables.query', message: 'a device that nobody has', description});
  return {
    id: 'filters',
    label: translate({id: 'show.tables.filters', message: 'Filters that leave nothing', description}),
    facts: 'example',
    needs: 'script',
    view: (
      <TablesBar
        all={all}
        spec={tablesSpec(all, 'systems')}
        state={{}}
        query={query}
        filtered={filterTables(all, {}, query, statusWord)}
        onChange={nothing}
        onQuery={nothing}
        showAll={nothing}
      />
    ),
  };
}

function comparison({tables: {tables, sources}}: ShowcaseRecords): State[] {
  const [table] = tables;
  if (table === undefined) return [];
  const [first, second] = rowsOf(table);
  const compared = compareRows(table, first?.id, second?.id);
  if (compared === undefined) return [];
  const groupOf = (row: string) => table.groups.find(({rows}) => rows.some(({id}) => id === row))?.name ?? '';
  return [
    {
      id: 'comparison',
      label: translate({id: 'show.tables.comparison', message: 'Two rows beside each other', description}),
      facts: 'records',
      view: <ComparisonTable compared={compared} sources={sources} groupOf={groupOf} />,
    },
  ];
}

export const shownSupportTables = (records: ShowcaseRecords): Shown => {
  const cells = records.tables.tables.flatMap(cellsOf);
  const {all, by} = countAnswers(cells);
  return {
    name: 'SupportTables',
    what: translate({
      id: 'show.tables',
      message: 'The pages with tables about devices: links between them, counts, filters, comparison.',
      description,
    }),
    states: [
      {
        id: 'links',
        label: translate({id: 'show.tables.links', message: 'Links between the pages', description}),
        view: <TableLinks current="systems" />,
      },
      {
        id: 'counts',
        label: translate({id: 'show.tables.counts', message: 'Counts of a table', description}),
        facts: 'example',
        view: <CountLine cells={cells} />,
      },
      {
        id: 'everywhere',
        label: translate({id: 'show.tables.everywhere', message: 'Counts of all tables', description}),
        facts: 'example',
        view: <EverywhereLine counts={{all, unknown: by.unknown}} />,
      },
      emptyFilters(records),
      {
        id: 'nothing-left',
        label: translate({
          id: 'show.tables.nothing',
          message: 'In the place of the tables then',
          description,
        }),
        needs: 'script',
        view: <NothingLeft onShowAll={nothing} />,
      },
      ...comparison(records),
    ],
  };
};

export const shownFactReport = ({tables: {tables, sources}}: ShowcaseRecords): Shown => {
  const [claim] = tables.flatMap(cellsOf).flatMap(({current}) => current);
  const place = translate({id: 'show.factReport.place', message: 'The row, and the question', description});
  const fact = claim && {claim, sources, place};
  return {
    name: 'FactReport',
    what: translate({
      id: 'show.factReport',
      message: 'A report about one fact, to be copied. Nothing is sent.',
      description,
    }),
    states: fact
      ? [
          {
            id: 'closed',
            label: translate({id: 'show.factReport.closed', message: 'Closed; press to open', description}),
            facts: 'records',
            needs: 'script',
            isLive: true,
            view: <FactReport {...fact} anchor="fact-report-closed" />,
          },
          {
            id: 'open',
            label: translate({id: 'show.factReport.opened', message: 'Open', description}),
            facts: 'records',
            needs: 'script',
            isLive: true,
            view: <FactReportPanel {...fact} address="/about/design/components/#fact-report-open" />,
          },
        ]
      : [],
  };
};

export const shownApiSupport = ({api}: ShowcaseRecords): Shown => ({
  name: 'ApiSupport',
  what: translate({
    id: 'show.api',
    message: 'What a web page can ask a browser, by first version.',
    description,
  }),
  states: [
    {
      id: 'table',
      label: translate({id: 'show.api.table', message: 'The first rows', description}),
      facts: 'records',
      view: <ApiSupport rows={api} />,
    },
  ],
});
