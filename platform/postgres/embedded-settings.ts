/**
 * Settings of the embedded server, given on its command line at every start, so that they are code and not a file
 * that grows old in the data folder. Small when idle (no I/O workers, no replication, no JIT), durable always:
 * fsync, full_page_writes and synchronous_commit keep their safe defaults.
 */
export const embeddedSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  huge_pages: 'off',
  io_method: 'sync',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  // Dynamic shared memory is 64 MB in many containers; big questions go to ClickHouse anyway.
  max_parallel_workers_per_gather: '0',
  max_worker_processes: '4',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  wal_compression: 'pglz',
  max_wal_size: '2GB',
  min_wal_size: '128MB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
  log_timezone: 'UTC',
  // The app reports its own failed statements; the server's log is for the server's troubles.
  log_min_error_statement: 'panic',
};
