/** A request in the browser's own network log. */
export type NetworkRequest = { readonly url: string; readonly initiator: string };

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { url?: string; initiator?: string };
  }[];
};

/** Parses the log. If the browser was killed, the end of the list is missing and is added. */
function parseNetLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}

/**
 * The requests of pages, extensions and workers. The browser's own requests (updates, its start page) are left out: they have no origin as
 * initiator. Requests that the test answers never reach the network log, so the list is empty if nothing else was requested.
 */
export function networkRequests(netLog: string): readonly NetworkRequest[] {
  const { constants, events } = parseNetLog(netLog);
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
    .filter(({ initiator }) => /^[a-z-]+:\/\//.test(initiator));
}
