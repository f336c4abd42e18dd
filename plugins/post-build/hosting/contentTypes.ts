/** What each kind of file is (IANA media types), for servers that would guess wrong or not at all. */
export const contentTypes: readonly {readonly type: string; readonly endings: readonly string[]}[] = [
  {type: 'text/html', endings: ['html']},
  {type: 'text/css', endings: ['css']},
  {type: 'text/javascript', endings: ['js']},
  {type: 'application/json', endings: ['json']},
  {type: 'application/atom+xml', endings: ['atom']},
  {type: 'application/xml', endings: ['xml']},
  {type: 'text/markdown', endings: ['md']},
  {type: 'text/plain', endings: ['txt']},
  {type: 'text/csv', endings: ['csv']},
  {type: 'image/svg+xml', endings: ['svg']},
  {type: 'image/png', endings: ['png']},
];
