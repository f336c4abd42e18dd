import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  help: [
    'help/index',
    {
      type: 'category',
      label: 'It did not work',
      items: [
        'help/fix/sign-in-with-my-phone-did-not-work',
        'help/fix/how-to-scan-the-code',
        'help/fix/camera-does-not-read-the-code',
        'help/fix/camera-shows-a-link',
        'help/fix/what-is-this-qr-code',
        'help/fix/scanner-app-does-not-work',
        'help/fix/bluetooth-is-off-at-work',
      ],
    },
    {
      type: 'category',
      label: 'Is it safe and private?',
      items: [
        'help/privacy/someone-asked-me-to-scan',
        'help/privacy/why-does-my-computer-know-about-my-phone',
        'help/privacy/make-a-computer-forget-a-phone',
      ],
    },
    {
      type: 'category',
      label: 'How it works',
      items: ['help/understand/what-is-cross-device-sign-in', 'help/understand/why-bluetooth'],
    },
  ],
  teams: [
    'teams/index',
    'teams/document-it-for-your-customers',
    'teams/developers/what-a-site-can-know',
    'agents/index',
  ],
};

export default sidebars;
