type Props = { entry: { userId: string | null; userName: string | null } }

export function Actor({ entry: { userId, userName } }: Props) {
  if (userName) return userName
  return userId === null || userId === 'system' ? 'Hệ thống (dòng lệnh)' : 'Tài khoản không còn'
}
