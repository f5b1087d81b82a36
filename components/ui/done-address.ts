/** `/people/{id}` with what an action answered; `{data}` is the answer itself. */
export const doneAddress = (pattern: string, data: unknown) =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(typeof data === 'object' && data !== null ? Reflect.get(data, name) : data)),
  )
