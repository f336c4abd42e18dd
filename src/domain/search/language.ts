import {stemmer} from 'stemmer';

/** What the search knows of a language. */
export interface Language {
  /** The part of a word that its forms share. */
  readonly stem: (word: string) => string;
  /** Words that say nothing about what somebody looks for. */
  readonly stopWords: ReadonlySet<string>;
}

const englishStopWords =
  'a about after again already always another any anything back both bit cant cannot couldnt didnt does doesnt dont each either even ever every hasnt havent help here hi hello just know lets look may maybe might more most much must need needs never not now often ok okay only other please really say says seem seems since something still such sure tell tells thanks thing think though thru try trying us use used using via want wants wanted well while without wont wouldnt yes yet about after all also am an and any are as at be because been before being but by can could did do does doing for from get gets getting got had has have having he her him his how i if im in into is isnt it its ive just like make makes me my of on one or our out over own she should so some than that the their them then there these they this to too up us very was we were what when where which while who why will with would you your';

const english: Language = {stem: stemmer, stopWords: new Set(englishStopWords.split(' '))};

/** Words as they are: safe for any language, and blind to their forms. */
const plain: Language = {stem: (word) => word, stopWords: new Set()};

/** @param locale BCP 47, as Docusaurus names it */
export const languageOf = (locale: string): Language => (/^en\b/.test(locale) ? english : plain);
