// Loaded before a server (NODE_OPTIONS=--require) that is to be looked at: writes each statement it runs, its worker
// threads' too, as one line of the file QUERY_LOG.
const { openSync, writeSync } = require('node:fs')
const Database = require('better-sqlite3')

const file = process.env.QUERY_LOG && openSync(process.env.QUERY_LOG, 'a')
const prepare = Database.prototype.prepare
const isQuestion = /^\s*(select|insert|update|delete|with)\b/i

if (file)
  Database.prototype.prepare = function watched(sql) {
    const statement = prepare.call(this, sql)
    if (!isQuestion.test(sql)) return statement
    for (const name of ['run', 'get', 'all', 'iterate']) {
      const ask = statement[name]
      statement[name] = (...values) => {
        writeSync(file, `${sql.replace(/\s+/g, ' ')}\n`)
        return ask.apply(statement, values)
      }
    }
    return statement
  }
