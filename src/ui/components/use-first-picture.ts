import { useEffect, useState } from 'preact/hooks';

let isOver = false;

/** True until this page has been painted once. What is out of sight is drawn only then, so that the score appears sooner. */
export function useFirstPicture(): boolean {
  const [isFirst, setFirst] = useState(!isOver);
  useEffect(() => {
    isOver = true;
    setFirst(false);
  }, []);
  return isFirst;
}
