/** Puts a text on the clipboard; false where the browser gives none, as on addresses without https. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return copied === true;
}
