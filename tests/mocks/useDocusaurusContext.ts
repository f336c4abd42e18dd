import {plainBrand} from '../../src/domain/brand/brand';
import {encodeBrand} from '../../src/domain/brand/brandCode';

interface Context {
  readonly siteConfig: {
    readonly title: string;
    readonly url: string;
    readonly baseUrl: string;
    readonly customFields?: Readonly<Record<string, unknown>>;
  };
  readonly i18n: {
    readonly currentLocale: string;
    readonly localeConfigs: Readonly<Record<string, {readonly direction: 'ltr' | 'rtl'}>>;
  };
}

export default function useDocusaurusContext(): Context {
  return {
    siteConfig: {
      title: plainBrand.name,
      url: 'https://passkey-help.example',
      baseUrl: '/',
      customFields: {brand: encodeBrand(plainBrand)},
    },
    i18n: {currentLocale: 'en', localeConfigs: {en: {direction: 'ltr'}}},
  };
}
