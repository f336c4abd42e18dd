interface Context {
  readonly siteConfig: {readonly title: string; readonly baseUrl: string};
}

export default function useDocusaurusContext(): Context {
  return {siteConfig: {title: 'Cross-Device Passkey Help', baseUrl: '/'}};
}
