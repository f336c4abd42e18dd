import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import type {Brand} from '../domain/brand/brand';
import {decodeBrand} from '../domain/brand/brandCode';

/** The brand of the team that hosts the site. */
export function useBrand(): Brand {
  const {siteConfig} = useDocusaurusContext();
  const code = siteConfig.customFields?.brand;
  return useMemo(() => decodeBrand(String(code)), [code]);
}
