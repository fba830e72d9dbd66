import { useEffect, useState } from 'preact/hooks';

let isOver = false;

/** True until the first picture of this page stands: what lies out of sight there is drawn after it, so that the score waits for less. */
export function useFirstPicture(): boolean {
  const [isFirst, setFirst] = useState(!isOver);
  useEffect(() => {
    isOver = true;
    setFirst(false);
  }, []);
  return isFirst;
}
