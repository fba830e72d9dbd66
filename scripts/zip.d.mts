/**
 * The zip of some files, by their names in it. The same files give the same bytes, whatever their order, their dates,
 * the machine or its time zone. Refuses names that would leave the folder it is unpacked into.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
/** Paths of the files under a folder, from it, with forward slashes, apart from those in the folders left out at its top. */
export function namesUnder(folder: string, leftOut?: readonly string[]): string[];
/** The files under a folder, by their paths from it. */
export function filesOf(folder: string): Record<string, Uint8Array>;
