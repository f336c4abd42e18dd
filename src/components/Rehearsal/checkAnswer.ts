import type {GivenAnswer, MadePasskey} from '../../browser/testPasskey';
import {isEcdsa, sha256, verifySignature} from '../../browser/verifySignature';
import {derToRaw} from '../../domain/webauthn/derToRaw';
import {judgeAssertion} from '../../domain/webauthn/judgeAssertion';
import {readAuthenticatorData, toHex} from '../../domain/webauthn/readAuthenticatorData';

async function isSigned(
  {publicKey, algorithm}: Pick<MadePasskey, 'publicKey' | 'algorithm'>,
  {authenticatorData, clientData, signature}: GivenAnswer,
): Promise<boolean | undefined> {
  if (publicKey === null || algorithm === undefined) return undefined;
  const raw = isEcdsa(algorithm) ? derToRaw(new Uint8Array(signature)) : new Uint8Array(signature);
  // No signature of this kind at all is a wrong one.
  if (raw === undefined) return false;
  const data = new Uint8Array(authenticatorData);
  const hash = await sha256(clientData);
  const signed = new Uint8Array(data.length + hash.length);
  signed.set(data);
  signed.set(hash, data.length);
  return verifySignature(publicKey, algorithm, raw, signed);
}

/** Checks in this page what a site would check on its server (WebAuthn Level 3, verifying an assertion). */
export async function checkAnswer(made: MadePasskey, given: GivenAnswer) {
  const authenticatorData = readAuthenticatorData(new Uint8Array(given.authenticatorData));
  const {challenge, origin, hostHash} = given.expected;
  return {
    attachment: given.attachment,
    flags: authenticatorData?.flags,
    checks: judgeAssertion(
      {challenge, origin, hostHash: toHex(hostHash)},
      {
        clientData: new TextDecoder().decode(given.clientData),
        authenticatorData,
        signatureIsValid: await isSigned(made, given),
      },
    ),
  };
}

export type CheckedAnswer = Awaited<ReturnType<typeof checkAnswer>>;
