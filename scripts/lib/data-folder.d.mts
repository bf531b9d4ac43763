export function dataFolder(given?: string): string;
export function environmentValue(name: string, source?: NodeJS.ProcessEnv): string | undefined;
export function installationSecret(folder: string): string;
