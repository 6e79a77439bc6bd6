import { describe, expect, test } from 'vitest';
import { desktopOpener } from './open-on-desktop.ts';

describe('desktopOpener', () => {
  test.each([
    { platform: 'linux', environment: { DISPLAY: ':0' }, isTerminal: true, command: 'xdg-open' },
    { platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' }, isTerminal: true, command: 'xdg-open' },
    { platform: 'darwin', environment: {}, isTerminal: true, command: 'open' },
    { platform: 'win32', environment: {}, isTerminal: true, command: 'cmd' },
    { platform: 'linux', environment: {}, isTerminal: true, command: undefined },
    { platform: 'linux', environment: { DISPLAY: ':0' }, isTerminal: false, command: undefined },
    { platform: 'darwin', environment: { CI: 'true' }, isTerminal: true, command: undefined },
  ] as const)('$platform with $environment, terminal $isTerminal: $command', ({ platform, environment, isTerminal, command }) => {
    expect(desktopOpener(platform, environment, isTerminal)?.[0]).toBe(command);
  });
});
