/** The address if a link may carry it (https or mailto, nothing hidden in it), else null. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'mailto:') return null;
  return username || password ? null : href;
}
