// title: Cases by agency
// question: How many?
// grain: one row per agency
// unit: cases
// source: bundle
// order: agencyId
// column: agencyId key; the agency
// column: cases count; how many
// column: share rate of cases in cases; all of them
// additive: cases
// same: share by cases
// population: cases
// chart: bars of cases by agencyId
// disclosive: cases
MATCH (agency:Agency)
RETURN agency.id AS agencyId, 0 AS cases, null AS share
ORDER BY agencyId
