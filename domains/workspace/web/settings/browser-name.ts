/** 'Firefox · Linux' from a User-Agent header; enough to recognise one's own devices. */
export function browserName(agent: string | null): string | undefined {
  if (agent === null) return undefined;
  const browser = /(Edg|OPR|SamsungBrowser|Firefox|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(iPhone|iPad|Android|Windows|Mac OS X|Linux)/.exec(agent)?.[1];
  const names: Readonly<Record<string, string>> = {
    Edg: 'Edge',
    OPR: 'Opera',
    SamsungBrowser: 'Samsung Internet',
  };
  const parts = [browser && (names[browser] ?? browser), system?.replace('Mac OS X', 'macOS')];
  return parts.filter(Boolean).join(' · ') || agent.slice(0, 40);
}
