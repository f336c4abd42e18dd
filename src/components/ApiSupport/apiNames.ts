import type {ApiCapability} from '../../schema/capability';

/** Names of programming interfaces; these are not translated. */
export const apiNames: Readonly<Record<ApiCapability, string>> = {
  'api.public-key-credential': 'PublicKeyCredential',
  'api.authenticator-attachment': 'authenticatorAttachment',
  'api.get-transports': 'getTransports()',
  'api.conditional-mediation': 'isConditionalMediationAvailable()',
  'api.get-client-capabilities': 'getClientCapabilities()',
  'api.hints': 'hints',
  'api.signal': 'signal…()',
  'api.permissions-policy': 'Permissions-Policy: publickey-credentials-…',
};
