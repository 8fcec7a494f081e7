import type { Dossier } from '@/domain/answers/dossier'
import { aDossier } from '../../support/a-dossier'

/** Names and notes in scripts that our own fonts lack, among Dutch words. */
export const NAMES = [
  'السلام عليكم',
  'בית החולים הדסה',
  '北京社会福利院',
  '社会福祉法人 希望の家',
  '서울사회복지관',
  'आशा किरण संस्था',
  'บ้านพักคนชรา',
  'Thuiszorg 👩‍👩‍👧‍👦 Noord',
] as const

const NOTES = [
  'De naam السلام عليكم staat op de gevel, en שלום (123) ook.',
  'مرحبا بكم في دار الرعاية. يعمل 25 شخصا هنا مع Thuiszorg Noord (منذ 2019)، ونأمل أن نتعاون معا في المستقبل القريب إن شاء الله.',
  'שלום לכולם, אנחנו עובדים עם Thuiszorg Noord מאז 2019 ורוצים להמשיך (אם אפשר) גם בשנה הבאה, עד 50% יותר.',
  '我们与北区家庭护理合作，为老年人提供更好的服务。合作从2019年开始，今后将继续扩大，直到所有社区的老人都能得到照顾。',
  'わたしたちは、高齢者のための家を運営しています。「希望の家」は一九九〇年に始まり、ボランティアとともに歩んできました。',
  '우리는 노인 복지관을 운영하고 있으며, 앞으로도 협력을 이어 가고자 합니다.',
  'हम वृद्धजनों के लिए काम करते हैं और इस साझेदारी को आगे बढ़ाना चाहते हैं।',
  'เราดูแลผู้สูงอายุในชุมชนและต้องการร่วมมือกันต่อไปในอนาคตเพื่อให้ทุกคนได้รับการดูแลที่ดี',
  'Vlaggen 🇧🇪 🇳🇱, huid 👍🏽 👩🏿‍⚕️, gezin 👨‍👩‍👧, hart ❤️ ❤, vinkje ✅ ❌ ☑️, cijfers 1️⃣ 2️⃣.',
  'Wiskunde: ∀x∈ℝ, ∃y: x² ≥ y ⟹ ⌊y⌋ ⊕ 𝒜 ⨁ ℵ₀, dus ∑ᵢ αᵢ ≠ ∅; z̃ en x̂ en q̃.',
  'Zonder iets: \u{10fffd}\u{e123} en 𓀀 𒀀 ߊ ሰላም ქართული հայերեն தமிழ் ไทย བོད་ ខ្មែរ မြန်မာ.',
] as const

export function manyScripts(): Dossier {
  const [why, who] = NAMES
  let dossier = aDossier()
    .titled('Samen met السلام عليكم en 北京')
    .ofOrganisation('希望の家 🏠')
    .withPartners(...NAMES)
    .inPhase(3)
    .full()
    .ratedAll(50)
    .decided({
      verdict: 'COND',
      why: `Omdat ${why} het vraagt ✅.`,
      wouldChangeMind: 'שלום עולם',
      conditions: [{ id: 'c', text: 'आशा किरण: eerst een gesprek', who, by: '2027-02-01' }],
    })
    .withActions(
      { id: 'a', text: 'Bel met 希望の家', owner: 'محمد العربي', due: '2027-01-15', document: null, done: false },
      { id: 'b', text: 'לדבר עם Kaat', owner: 'Đặng 邓小平', due: '2027-01-15', document: null, done: true },
    )
  const ids = [
    'P1.M.D.1',
    'P1.M.P.1',
    'P1.I.D.1',
    'P1.I.P.1',
    'P1.R.D.1',
    'P1.R.P.1',
    'P2.M.D.1',
    'P2.M.P.1',
    'P2.I.D.1',
    'P2.I.P.1',
    'P2.R.D.1',
  ] as const
  NOTES.forEach((note, at) => {
    dossier = dossier.noted(ids[at] ?? 'P1.M.D.1', note)
  })
  return dossier.build()
}
