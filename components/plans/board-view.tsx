import { Columns3 } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Tabs } from '@/components/ui/tabs'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { Abilities } from '@/lib/permissions'
import { copyBoard } from '@/lib/plans/boards/actions'
import type { BoardPage } from '@/lib/plans/boards/page/queries'
import { Board } from './board'
import { ChangeBoard, CopyVariant, RemoveBoard, RemoveVariant, RenameVariant } from './board-dialogs'

export const boardCrumbs = [
  { href: '/movements', label: 'Quyết định, biến động' },
  { href: '/movements/boards', label: 'Bàn luân chuyển' },
]

/** A board at one of its variants. */
export function BoardView({ page, variantId, may }: { page: BoardPage; variantId: string; may: Abilities }) {
  const { board, variants, seats, cards, isOwn } = page
  const path = `/movements/boards/${board.id}`
  const variant = variants.find(({ id }) => id === variantId) ?? variants[0]
  if (!variant) return <Empty title="Bàn này không còn phương án nào" />
  return (
    <>
      <PageHeader
        title={board.name}
        subtitle={`Áp dụng từ ${formatDay(board.on)} · ${seats.length} vị trí · chỉ để tính thử, không có hiệu lực${isOwn ? '' : ` · ${board.author} lập`}`}
        crumbs={boardCrumbs}
        actions={
          <>
            {isOwn && <ChangeBoard board={board} />}
            {isOwn && <RemoveBoard board={board} />}
            {!isOwn && (
              <ActionForm
                action={copyBoard}
                hidden={{ boardId: board.id }}
                submit="Chép thành bàn của tôi"
                guard={false}
                done="/movements/boards/{id}"
                doneMessage="Đã chép bàn; mọi thay đổi chỉ nằm trên bàn của mình."
              >
                {null}
              </ActionForm>
            )}
          </>
        }
      />
      <div className="variants">
        <Tabs
          label="Phương án"
          items={variants.map(({ id, name, moves }) => ({
            href: `${path}?variant=${id}`,
            label: name,
            count: moves.length,
            current: id === variant.id,
          }))}
        />
        <div className="flex flex-wrap items-center gap-1">
          {isOwn && <CopyVariant variantId={variant.id} number={variants.length + 1} />}
          {isOwn && <RenameVariant variant={variant} />}
          {isOwn && variants.length > 1 && <RemoveVariant variant={variant} />}
          {variants.length > 1 && (
            <ButtonLink href={`${path}/compare`} size="small" icon={<Icon of={Columns3} size={15} />}>
              So sánh
            </ButtonLink>
          )}
        </div>
      </div>
      {variant.decisionId && (
        <p className="mb-3 text-[14px]">
          Đã lập dự thảo: <TextLink href={`/movements/${variant.decisionId}`}>{variant.decisionSubject}</TextLink>
        </p>
      )}
      <Board
        key={variant.id}
        variantId={variant.id}
        revision={variant.revision}
        moves={variant.moves}
        seats={seats}
        cards={cards}
        isOwn={isOwn}
        mayDraft={may['movements.prepare'] === true}
      />
    </>
  )
}
