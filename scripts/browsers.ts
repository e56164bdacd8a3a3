import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type BrowserName, findBrowser } from '../tests/e2e/driver/binaries';
import { run } from './run';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Carries every Vietnamese letter; without it a bare machine draws boxes. */
const FONTS = 'fonts-noto-core';

/** Whether the system is Debian or like it and lets us install. */
const canInstall = () => existsSync('/etc/debian_version') && userInfo().uid === 0;

/** Finds the browsers, installing by the system's packages those that are missing; says what to do where it cannot. */
export async function ensureBrowsers(names: BrowserName[] = ['chromium', 'firefox']): Promise<boolean> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return true;
  const packages = missing.map((name) => PACKAGES[name]);
  if (!canInstall()) {
    console.error(`Please install ${missing.join(' and ')} (for instance: apt-get install ${packages.join(' ')}).`);
    return false;
  }
  console.error(`Installing ${packages.join(', ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', ...packages, FONTS], quiet);
  return names.every((name) => findBrowser(name));
}
