import type { Context } from '../../context'
import { attachScan, type ScanInput } from '../../documents/attachments/commands'
import { Problem } from '../../problem'
import { isWhollyVisible } from '../decisions/queries'

/** A scan joins a decision only for those who may see everybody in it. */
export function addScan(
  ctx: Context<'documents.attach' | 'documents.read' | 'movements.read'>,
  input: ScanInput,
): string {
  if (!isWhollyVisible(ctx, input.decisionId)) throw new Problem('unknown', undefined, 'Không tìm thấy văn bản này.')
  return attachScan(ctx, input)
}
