/**
 * Makes a zip of files, given by their names in it. The same files always give the same bytes: their order, their dates, the machine and its time
 * zone do not matter. Throws for a name that could write outside the folder into which somebody unpacks the zip.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
/** The relative paths of all files under a folder, with forward slashes. `leftOut` names entries at its top that are left out. */
export function namesUnder(folder: string, leftOut?: readonly string[]): string[];
/** The contents of all files under a folder, by their relative paths. */
export function filesOf(folder: string): Record<string, Uint8Array>;
