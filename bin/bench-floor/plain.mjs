// The same rows from node:http alone.
import { createServer } from 'node:http'

createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost')
  const text = 'x'.repeat(Number(searchParams.get('cell')))
  const cells = `<td>${text}</td>`.repeat(Number(searchParams.get('cells')))
  let html = '<!doctype html><html lang="vi"><body><table>'
  for (let row = 0; row < Number(searchParams.get('rows')); row++) html += `<tr>${cells}</tr>`
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`${html}</table></body></html>`)
}).listen(Number(process.env.PORT), '127.0.0.1')
