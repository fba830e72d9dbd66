/** The address if it is safe in a link (https or mailto, without user name and password), else null. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'mailto:') return null;
  return username || password ? null : href;
}
