import { answerAuthRoute } from '@/lib/users/session'

export { answerAuthRoute as GET, answerAuthRoute as POST }
