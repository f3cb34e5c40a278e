// The client's own wall clock: the healing day is counted by it.
export function localTimestamp(now = new Date()) {
  const offset = -now.getTimezoneOffset();
  const two = number => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const wall = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${wall}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

export const localTimezone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
