/** Invented news that the examples of several rules share. */
export const HEADLINE = 'افتتاح الجسر الجديد في المدينة القديمة'
export const LEAD = 'افتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة القديمة.'
export const SECOND = 'وأضاف الوزير أن العمل في الجسر استمر ثلاثة أعوام كاملة وشارك فيه مئات العمال.'
