import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate, for `https.createServer`. */
export type Certificate = { readonly key: string; readonly cert: string };

/** Encodes an ASN.1 element: its tag, the length of its content, and its content. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const bytes: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  const length = body.length < 128 ? [body.length] : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...content: readonly Uint8Array[]) => element(0x30, ...content);
const objectId = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const utcTime = (date: Date) => {
  const digits = date.toISOString().replace(/\D/g, '');
  return element(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
};

/**
 * Makes a temporary certificate for `hosts` in memory, so that neither openssl nor a committed key is needed.
 * The structure is that of RFC 5280, section 4.1.
 */
export function selfSigned(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
  const commonName = sequence(objectId('550403'), element(0x0c, Buffer.from('Evident test board')));
  const name = sequence(element(0x31, commonName));
  const dayMs = 86_400_000;
  const alternatives = sequence(...hosts.map(host => element(0x82, Buffer.from(host))));
  const toBeSigned = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(new Date(Date.now() - dayMs)), utcTime(new Date(Date.now() + 30 * dayMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(sequence(objectId('551d11'), element(0x04, alternatives)))),
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', toBeSigned, privateKey));
  const certificate = sequence(toBeSigned, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
