export function dataFolder(given?: string): string;
export function environmentValue(
  name: string,
  source?: Readonly<Record<string, string | undefined>>,
): string | undefined;
export function installationSecret(folder: string): string;
