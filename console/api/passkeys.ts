// Passkeys: the API speaks base64url, the browser bytes.

interface Descriptor {
  id: string;
  type: 'public-key';
  transports?: AuthenticatorTransport[];
}

interface GetOptions {
  challenge: string;
  rpId: string;
  timeout?: number;
  allowCredentials?: Descriptor[];
  userVerification?: UserVerificationRequirement;
}

interface CreateOptions {
  challenge: string;
  rp: { id: string; name: string };
  user: { id: string; name: string; displayName: string };
  pubKeyCredParams: PublicKeyCredentialParameters[];
  timeout?: number;
  excludeCredentials?: Descriptor[];
  authenticatorSelection?: AuthenticatorSelectionCriteria;
  attestation?: AttestationConveyancePreference;
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

export function text(buffer: ArrayBuffer): string {
  const plain = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const described = (list: Descriptor[] = []): PublicKeyCredentialDescriptor[] => list.map((one) => ({ ...one, id: bytes(one.id) }));

export const supported = (): boolean => typeof window.PublicKeyCredential === 'function';

function refused(error: unknown): never {
  const dropped = error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError');
  throw dropped ? new Error('No passkey was used: the browser’s dialog was closed, or it took too long.') : error;
}

/** What the browser's authenticator answers to a question of the gateway, as the API takes it. */
export async function answered(options: GetOptions): Promise<object> {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: described(options.allowCredentials) };
  const found = (await navigator.credentials.get({ publicKey }).catch(refused)) as PublicKeyCredential;
  const said = found.response as AuthenticatorAssertionResponse;
  return {
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    response: {
      clientDataJSON: text(said.clientDataJSON),
      authenticatorData: text(said.authenticatorData),
      signature: text(said.signature),
      ...(said.userHandle ? { userHandle: text(said.userHandle) } : {}),
    },
  };
}

/** A new passkey, as the API takes it. */
export async function created(options: CreateOptions): Promise<object> {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: described(options.excludeCredentials),
  };
  const found = (await navigator.credentials.create({ publicKey }).catch(refused)) as PublicKeyCredential;
  const said = found.response as AuthenticatorAttestationResponse;
  return {
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    response: { clientDataJSON: text(said.clientDataJSON), attestationObject: text(said.attestationObject), transports: said.getTransports() },
  };
}
