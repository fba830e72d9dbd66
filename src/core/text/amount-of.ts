/** Reads a number with thousands separated in any way; the digits after a last comma or point are decimals, unless there are exactly three. */
export function amountOf(digits: string): number {
  const bare = digits.trim().replace(/[\s’']|,[-–]$/g, '');
  return Number(bare.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}
