// title: Cases by agency
// question: How many?
// grain: one row per agency
// unit: cases
// source: bundle
// order: agencyId
// column: agencyId amount; the agency
// additive: none
// population: cases
// chart: none
// disclosive: none
MATCH (case:Case)
RETURN case.id AS caseId
