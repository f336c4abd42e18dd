interface Context {
  readonly siteConfig: {readonly title: string; readonly baseUrl: string};
  readonly i18n: {
    readonly currentLocale: string;
    readonly localeConfigs: Readonly<Record<string, {readonly direction: 'ltr' | 'rtl'}>>;
  };
}

export default function useDocusaurusContext(): Context {
  return {
    siteConfig: {title: 'Cross-Device Passkey Help', baseUrl: '/'},
    i18n: {currentLocale: 'en', localeConfigs: {en: {direction: 'ltr'}}},
  };
}
