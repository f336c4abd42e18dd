import {translate} from '@docusaurus/Translate';

const description = 'Page of tokens: what one is for';

/** What each token of src/css/tokens.css is for, by its name. */
export const tokenWords = (): Readonly<Record<string, string>> => ({
  '--paper': translate({id: 'token.paper', message: 'The ground of a page', description}),
  '--surface': translate({
    id: 'token.surface',
    message: 'Cards, fields and buttons on the paper',
    description,
  }),
  '--sunken': translate({id: 'token.sunken', message: 'Parts that lie deeper: code, the foot', description}),
  '--ink': translate({id: 'token.ink', message: 'Words', description}),
  '--ink-soft': translate({
    id: 'token.inkSoft',
    message: 'Words beside the point: dates, notes',
    description,
  }),
  '--line': translate({
    id: 'token.line',
    message: 'Quiet lines between parts; nothing depends on seeing them',
    description,
  }),
  '--line-strong': translate({id: 'token.lineStrong', message: 'Edges of fields and buttons', description}),
  '--accent': translate({
    id: 'token.accent',
    message: 'Links, main buttons, the marks of drawings',
    description,
  }),
  '--accent-ink': translate({id: 'token.accentInk', message: 'Words on the accent alone', description}),
  '--accent-wash': translate({id: 'token.accentWash', message: 'A quiet ground in the accent', description}),
  '--good': translate({id: 'token.good', message: 'It works', description}),
  '--good-wash': translate({id: 'token.goodWash', message: 'Ground of what works', description}),
  '--warn': translate({id: 'token.warn', message: 'It works in part, or look out', description}),
  '--warn-wash': translate({id: 'token.warnWash', message: 'Ground of a warning', description}),
  '--bad': translate({id: 'token.bad', message: 'It does not work, or stop', description}),
  '--bad-wash': translate({id: 'token.badWash', message: 'Ground of a stop', description}),
  '--quiet': translate({id: 'token.quiet', message: 'Not known, or does not apply', description}),
  '--quiet-wash': translate({id: 'token.quietWash', message: 'Ground of what is not known', description}),
  '--font-body': translate({
    id: 'token.fontBody',
    message: 'Words: the font of the system, so none is loaded',
    description,
  }),
  '--font-code': translate({id: 'token.fontCode', message: 'Code and names of a standard', description}),
  '--h1': translate({id: 'token.h1', message: 'Title of a page', description}),
  '--h2': translate({id: 'token.h2', message: 'Heading of a part', description}),
  '--h3': translate({id: 'token.h3', message: 'Heading below that', description}),
  '--space-1': translate({id: 'token.space1', message: 'Between a line and its note', description}),
  '--space-2': translate({id: 'token.space2', message: 'Within a row', description}),
  '--space-3': translate({id: 'token.space3', message: 'Between rows', description}),
  '--space-4': translate({id: 'token.space4', message: 'Inside a box', description}),
  '--space-5': translate({id: 'token.space5', message: 'Between boxes', description}),
  '--space-6': translate({id: 'token.space6', message: 'Before a heading', description}),
  '--space-7': translate({id: 'token.space7', message: 'Between parts of a page', description}),
  '--measure': translate({id: 'token.measure', message: 'The longest line of words', description}),
  '--page': translate({id: 'token.page', message: 'The widest page', description}),
  '--radius': translate({id: 'token.radius', message: 'Corners of boxes', description}),
  '--radius-small': translate({
    id: 'token.radiusSmall',
    message: 'Corners of buttons, fields and marks',
    description,
  }),
  '--target': translate({
    id: 'token.target',
    message: 'The least height of what is pressed: 44 px at the usual size',
    description,
  }),
  '--focus-ring': translate({id: 'token.focusRing', message: 'Around what has the focus', description}),
  '--focus-offset': translate({id: 'token.focusOffset', message: 'Between it and that ring', description}),
  '--shadow': translate({id: 'token.shadow', message: 'Under boxes', description}),
});
