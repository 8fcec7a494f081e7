import * as fc from 'fast-check'
import { PARTNER_PARTS, sharedParts, type PartnerPart } from '@/domain/report/partner-parts'

/** Any choice of what a partner may read. */
export function anyShared(): fc.Arbitrary<readonly PartnerPart[]> {
  return fc.subarray([...PARTNER_PARTS]).map(sharedParts)
}
