/** A number however its thousands are parted; what stands behind a last mark with other than three digits are cents. */
export function amountOf(digits: string): number {
  const bare = digits.trim().replace(/[\s’']|,[-–]$/g, '');
  return Number(bare.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}
