import {stemmer} from 'stemmer';

/** What the search knows of a language. */
export interface Language {
  /** The part of a word that its forms share. */
  readonly stem: (word: string) => string;
  /** Words that say nothing about what somebody looks for. */
  readonly stopWords: ReadonlySet<string>;
}

const englishStopWords =
  'a about after again all already also always am an and another any anything are as at back be because been before being bit both but by can cannot cant could couldnt did didnt do does doesnt doing dont each either even ever every for from get gets getting got had has hasnt have havent having he hello help her here hi him his how i if im in into is isnt it its ive just know lets like look make makes may maybe me might more most much must my need needs never not now of often ok okay on one only or other our out over own please really say says seem seems she should since so some something still such sure tell tells than thanks that the their them then there these they thing think this though thru to too try trying up us use used using very via want wanted wants was we well were what when where which while who why will with without wont would wouldnt yes yet you your';

const english: Language = {stem: stemmer, stopWords: new Set(englishStopWords.split(' '))};

/** Words as they are: safe for any language, and blind to their forms. */
const plain: Language = {stem: (word) => word, stopWords: new Set()};

/** @param locale BCP 47, as Docusaurus names it */
export const languageOf = (locale: string): Language => (/^en\b/.test(locale) ? english : plain);
