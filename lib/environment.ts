import { resolve } from 'node:path'

/** Where everything that the product writes is kept. */
export const dataDirectory = () => resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || './data')
export const databaseFile = () => resolve(dataDirectory(), 'register.db')
