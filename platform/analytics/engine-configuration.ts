import { totalmem } from 'node:os';

/**
 * Configuration of the embedded engine. Caches are sized for one company's data on a laptop: ClickHouse's own
 * defaults (5 GB of marks) are for servers. A question may use half the machine's memory, then it fails alone.
 */
export function engineConfiguration({
  durable,
  memory = totalmem(),
}: {
  durable: boolean;
  memory?: number;
}): string {
  const megabyte = 1024 * 1024;
  const values = {
    max_server_memory_usage: Math.max(1024 * megabyte, Math.floor(memory / 2)),
    mark_cache_size: 64 * megabyte,
    index_mark_cache_size: 8 * megabyte,
    uncompressed_cache_size: 0,
    index_uncompressed_cache_size: 0,
    mmap_cache_size: 64,
    background_pool_size: 2,
    background_merges_mutations_concurrency_ratio: 2,
    background_schedule_pool_size: 2,
    background_common_pool_size: 1,
    max_thread_pool_size: 200,
    max_thread_pool_free_size: 4,
  };
  const server = Object.entries(values).map(([name, value]) => `  <${name}>${value}</${name}>`);
  // Durable: an acknowledged insert survives a loss of power too, not only of the process.
  const tables = `  <merge_tree><fsync_after_insert>${durable ? 1 : 0}</fsync_after_insert></merge_tree>`;
  return ['<clickhouse>', ...server, tables, '</clickhouse>', ''].join('\n');
}
