import {describe, expect, it, vi} from 'vitest';
import sidebars from '../../sidebars';
import {realData} from '../realData';
import {coverage, sidebarIds} from './coverage';
import {pages} from './pages';

// A site of some articles only that was built here before leaves the others out of the menus.
vi.mock('../../plugins/brand/shapeSidebars', () => ({shapeSidebars: (sidebars: unknown) => sidebars}));

describe('the articles together', () => {
  const found = coverage(pages, realData);

  it('are many', () => {
    expect(pages.length).toBeGreaterThanOrEqual(136);
  });

  it('answer every topic', () => {
    expect(found.topicsWithoutArticle).toEqual([]);
    expect(realData.topics.length).toBeGreaterThanOrEqual(60);
  });

  it('and every cause lead to each other', () => {
    expect(found.causesWithoutArticle).toEqual([]);
    expect(found.articlesThatDoNotNameTheCause).toEqual([]);
    expect(realData.causes.length).toBeGreaterThanOrEqual(98);
  });

  it('are what every message leads to', () => {
    expect(found.messagesThatLeadNowhere).toEqual([]);
    expect(realData.messages.length).toBeGreaterThanOrEqual(140);
  });

  it('have a source each', () => {
    expect(found.articlesWithoutSource).toEqual([]);
  });

  it('stand in a list, or on their own by choice', () => {
    const listed = sidebarIds(sidebars);
    const lost = pages
      .filter(
        ({file, frontMatter}) =>
          frontMatter.displayed_sidebar !== null && !listed.has(file.replace(/\.mdx$/, '')),
      )
      .map(({file}) => file);
    expect(lost).toEqual([]);
  });
});

describe('coverage', () => {
  const [topic] = realData.topics;
  const [cause] = realData.causes;
  const [message] = realData.messages;

  it('tells what no article answers', () => {
    const found = coverage([], {
      ...realData,
      topics: [topic!],
      causes: [{...cause!, article: undefined}],
      messages: [{...message!, causes: [cause!.id]}],
    });
    expect(found).toEqual({
      topicsWithoutArticle: [topic!.id],
      causesWithoutArticle: [cause!.id],
      articlesThatDoNotNameTheCause: [],
      messagesThatLeadNowhere: [message!.id],
      articlesWithoutSource: [],
    });
  });

  it('tells an article that is named by a cause and does not name it back', () => {
    const page = pages.find(({file}) => file === 'help/fix/how-to-scan-the-code.mdx')!;
    const found = coverage([page], {
      ...realData,
      topics: [],
      messages: [],
      causes: [{...cause!, article: '/help/fix/how-to-scan-the-code/'}],
    });
    expect(found.articlesThatDoNotNameTheCause).toEqual([
      `${cause!.id}: /help/fix/how-to-scan-the-code/ does not name it`,
    ]);
  });

  it('tells an article that rests on nothing', () => {
    const page = {...pages[0]!, frontMatter: {title: 'A page'}};
    expect(
      coverage([page], {...realData, topics: [], causes: [], messages: []}).articlesWithoutSource,
    ).toEqual([page.file]);
  });
});
