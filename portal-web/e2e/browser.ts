import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where the system has its Chromium. */
export function chromiumPath(): string {
  const path = PLACES.find((place) => place && existsSync(place));
  if (!path) throw new Error('Chromium is missing: install it or set CHROMIUM_PATH.');
  return path;
}

/** The system's Chromium with a profile of its own; it calls nobody but the product. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
