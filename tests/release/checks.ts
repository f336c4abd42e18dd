import type {Findings} from '../servers/servedSite';
import {addressesAreThere, assetsHaveOneDigest, copiesAreTheSame, exportsAreItsOwn} from './fileChecks';
import {
  keepsToItsPolicy,
  linksLeadOn,
  readsWithoutScript,
  searchLeadsToPages,
  unknownIsNotFound,
} from './pageChecks';
import type {PlacedSite} from './placedSite';

/** What has to hold where a site has compressed copies, which most of the tests leave out. */
export const copyChecks = {'compressed copies hold the same': copiesAreTheSame};

/** What has to hold for every placed site, under the name by which a planted fault calls it. */
export const checks = {
  'pages name what is there': addressesAreThere,
  'search, feeds and exports are its own': exportsAreItsOwn,
  'assets stand below one digest': assetsHaveOneDigest,
  'pages read without script': readsWithoutScript,
  'pages keep to their policy': keepsToItsPolicy,
  'search leads to pages': searchLeadsToPages,
  'links lead on': linksLeadOn,
  'what is unknown is 404': unknownIsNotFound,
} as const satisfies Record<string, (site: PlacedSite) => Promise<Findings>>;

export type CheckName = keyof typeof checks | keyof typeof copyChecks;

/** Fewer things than this mean that a check did not look, not that the site shrank. */
export const fewest: Readonly<Record<CheckName, number>> = {
  'pages name what is there': 5000,
  'search, feeds and exports are its own': 6,
  'assets stand below one digest': 2,
  'pages read without script': 40,
  'pages keep to their policy': 41,
  'search leads to pages': 4,
  'links lead on': 7,
  'what is unknown is 404': 10,
  'compressed copies hold the same': 800,
};

/** All checks; those of pages start windows, those of copies need copies. */
export const allChecks: Readonly<Record<CheckName, (site: PlacedSite) => Promise<Findings>>> = {
  ...checks,
  ...copyChecks,
};
