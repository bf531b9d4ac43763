export function dataFolder(given?: string): string;
export function openToOthers(target: string): boolean;
export function reachableFolder(target: string): string;
export function installationSecret(folder: string): string;
