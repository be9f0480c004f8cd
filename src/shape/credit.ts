export { type CreditReading, isPhotoCredit, readCredit } from '../arabic/credits.ts'
