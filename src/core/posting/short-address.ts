const LONGEST_ADDRESS = 3_000;

/** A page's address as it is stored with a posting, cut at 3,000 characters: pages may make theirs as long as they like, and no job's id stands that late. */
export const shortAddress = (address: string): string => address.slice(0, LONGEST_ADDRESS);
