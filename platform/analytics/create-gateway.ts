import { AnalyticsFailure } from './analytics-failure.ts';
import { bindParams, literal } from './bind-params.ts';
import type { AnalyticsChannel } from './channel.ts';
import type { AnalyticsGateway } from './gateway.ts';
import { mentionsUnknownTable, readWallPlan, walledSql, type WallPlan } from './wall.ts';

const tableName = /^[a-z][a-z0-9_]*$/;

/**
 * The gateway over a channel. Workspaces read only through their wall; see wall.ts for how it is built. What the store
 * does not carry out is thrown as AnalyticsFailure.
 */
export async function createGateway(store: AnalyticsChannel): Promise<AnalyticsGateway> {
  const channel = withFailures(store);
  let plan: Promise<WallPlan> = readWallPlan(channel);
  await plan;

  return {
    forWorkspace: workspaceId => ({
      query: async (sql, params) => {
        if (mentionsUnknownTable(sql, await plan)) plan = readWallPlan(channel);
        return channel.rows(bindParams(walledSql(sql, workspaceId, await plan), params));
      },
    }),
    insert: async (table, rows, token) => {
      if (!tableName.test(table)) throw new TypeError(`not a table name: ${table}`);
      if (rows.length === 0) return;
      const body = rows.map(row => JSON.stringify(row)).join('\n');
      const statement = `INSERT INTO ${table} SETTINGS insert_deduplication_token = ${literal(token)} FORMAT JSONEachRow`;
      await channel.write(statement, body);
    },
    command: async (sql, params) => {
      await channel.run(bindParams(sql, params));
      // A new table must be behind the wall before anybody can ask for it.
      if (/^\s*(create|drop|rename|exchange|attach|detach|alter)\b/i.test(sql)) {
        plan = readWallPlan(channel);
        await plan;
      }
    },
    read: async (sql, params) => channel.rows(bindParams(sql, params)),
    close: () => channel.close(),
  };
}

function withFailures(channel: AnalyticsChannel): AnalyticsChannel {
  const failed = (error: unknown): never => {
    throw new AnalyticsFailure(error);
  };
  return {
    rows: sql => channel.rows<never>(sql).catch(failed),
    run: sql => channel.run(sql).catch(failed),
    write: (statement, body) => channel.write(statement, body).catch(failed),
    close: () => channel.close(),
  };
}
