const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64'];

/** Why Safar cannot run on this machine, in a sentence, or undefined. */
export function refuseMachine() {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < 20) {
    return `Safar needs Node.js 20 or later to start (it then brings the version it runs on); this is ${process.version}. See https://nodejs.org.`;
  }
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    return 'Safar does not run on Windows itself. It runs in WSL 2: see https://learn.microsoft.com/windows/wsl/install.';
  }
  if (!platforms.includes(platform)) {
    return `Safar runs on ${platforms.join(', ')}; this machine is ${platform}.`;
  }
  if (process.platform === 'linux' && !usesGlibc()) {
    return 'Safar needs a Linux with glibc (Debian, Ubuntu, Fedora, …). This one uses musl, as Alpine does, for which ClickHouse’s engine is not made.';
  }
  return undefined;
}

function usesGlibc() {
  // Without the network part the report takes a millisecond.
  process.report.excludeNetwork = true;
  const report = process.report.getReport();
  return Boolean(report.header && report.header.glibcVersionRuntime);
}
