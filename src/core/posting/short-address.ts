const LONGEST_ADDRESS = 3_000;

/** A page's address as it is kept with a posting: a page may write into its own as much as it likes, and no job is told apart that far out. */
export const shortAddress = (address: string): string => address.slice(0, LONGEST_ADDRESS);
