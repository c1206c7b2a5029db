// title: Cases by agency
// question: How many?
// grain: one row per agency
// unit: cases
// source: bundle
// order: agencyId
// column: agencyId key; the agency
// additive: none
// population: cases
// chart: none
// disclosive: agencyId
MATCH (agency:Agency)
RETURN agency.id AS agencyId
ORDER BY agencyId
