// title: Cases by agency
// question: How many?
// unit: cases
// source: bundle
// order: agencyId
// column: agencyId key; the agency
// additive: none
// population: cases
// chart: none
// disclosive: none
MATCH (case:Case)
RETURN case.id AS caseId
