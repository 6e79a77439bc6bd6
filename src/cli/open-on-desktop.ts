import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/** The command that shows a file, where somebody sits at a terminal with a desktop behind it. */
export function desktopOpener(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): readonly [string, ...string[]] | undefined {
  if (!isTerminal || environment.CI) return undefined;
  const known = openers[platform];
  if (known) return known;
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Shows a file with the desktop's own program, and does not wait for it; without a desktop it does nothing. */
export function openOnDesktop(path: string): void {
  const opener = desktopOpener(process.platform, process.env, process.stdout.isTTY === true);
  if (!opener) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, path], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
