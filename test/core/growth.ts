const FACTOR = 8;
/** Milliseconds: less is nothing that anybody waits for, and too little to compare. */
const HARDLY_ANY = 300;

/**
 * How many times as long a text is read as an eighth of it, in processor time of one run; 0 where it takes hardly any. What grows with its length takes about 8
 * times as long, what grows with its square 64 times: 20 lies between, however busy the machine is.
 */
export function growth(read: (share: number) => void): number {
  const spent = (share: number): number => {
    const before = process.cpuUsage();
    read(share);
    return process.cpuUsage(before).user / 1000;
  };
  read(1 / FACTOR);
  const all = spent(1);
  return all < HARDLY_ANY ? 0 : all / Math.min(spent(1 / FACTOR), spent(1 / FACTOR));
}
