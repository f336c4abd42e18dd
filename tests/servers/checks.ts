import {
  copiesAreSent,
  filesAreWhatTheyAre,
  headIsGetWithoutBody,
  hiddenFilesAreHidden,
  nothingOutsideIsGiven,
  partsAreSent,
  securityTxtIsAtTheRoot,
  unknownIsNotFound,
} from './bodyChecks';
import {
  assetsAreKeptForGood,
  embedsAreFramed,
  encryptionIsAskedForOverHttpsAlone,
  everyHeader,
  onlyReadingIsAllowed,
  toolOpensWhatItUses,
  whatIsThereIsNotSentAgain,
} from './headerChecks';
import {noOtherHostIsNamed, theSlashIsAdded} from './redirectChecks';
import type {Findings, ServedSite} from './servedSite';

/** What every server has to do, under the name by which a planted fault calls it. */
export const checks = {
  'every response has every header': everyHeader,
  'a tool opens what it uses, and nothing else': toolOpensWhatItUses,
  'embeds are framed by the listed origins alone': embedsAreFramed,
  'assets are kept for good, all else is asked about': assetsAreKeptForGood,
  'what is there already is not sent again': whatIsThereIsNotSentAgain,
  'encryption is asked for over https alone': encryptionIsAskedForOverHttpsAlone,
  'the slash is added and the query kept': theSlashIsAdded,
  'no other host is named': noOtherHostIsNamed,
  'compressed copies are sent to who can read them': copiesAreSent,
  'files are called what they are': filesAreWhatTheyAre,
  'what is unknown is 404, with the page of the site': unknownIsNotFound,
  'nothing outside the site is given away': nothingOutsideIsGiven,
  'hidden files stay hidden': hiddenFilesAreHidden,
  'security.txt is at the root of the host': securityTxtIsAtTheRoot,
  'parts are sent': partsAreSent,
  'HEAD is GET without a body': headIsGetWithoutBody,
  'only reading is allowed': onlyReadingIsAllowed,
} as const satisfies Record<string, (site: ServedSite) => Promise<Findings>>;

export type CheckName = keyof typeof checks;
