/** Puts a file in a person's own OneDrive, at the address Teams' consent card gave. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:sharepoint\.com|sharepoint\.us|1drv\.com)$/;
const TIMEOUT_MS = 10_000;

/** Whether it was taken. Only Microsoft's own file hosts are called, and no redirect is followed. Never throws. */
export async function uploadFile(url: string, text: string, put: typeof fetch = fetch): Promise<boolean> {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' || target.port !== '' || target.username !== '' || !HOST.test(target.hostname)) return false;
  const bytes = Buffer.from(text);
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` };
  try {
    const answer = await put(target, { method: 'PUT', body: bytes, headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok;
  } catch {
    return false; // the reason can hold the address, which is a key to the file
  }
}
