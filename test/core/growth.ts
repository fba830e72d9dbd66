const FACTOR = 8;
/** Milliseconds: less is nothing that anybody waits for, and too little to compare. */
const HARDLY_ANY = 300;

/**
 * How many times as long a text is read as an eighth of it, in processor time of one run; 0 where it takes hardly any. What grows with its length takes about 8
 * times as long, what grows with its square 64 times: 20 lies between. What seems to grow faster is run again, as a busy machine may have slowed one run.
 */
export function growth(read: (share: number) => void): number {
  const spent = (share: number): number => {
    const before = process.cpuUsage();
    read(share);
    return process.cpuUsage(before).user / 1000;
  };
  const ratio = (all: number) => all / Math.min(spent(1 / FACTOR), spent(1 / FACTOR));
  read(1 / FACTOR);
  const all = spent(1);
  if (all < HARDLY_ANY) return 0;
  const first = ratio(all);
  return first < 2 * FACTOR ? first : Math.min(first, ratio(spent(1)));
}
