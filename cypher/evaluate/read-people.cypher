// title: The victims of the cases and those who act for them
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[part:VICTIM_IN]-(victim:Victim)
RETURN
  caseId, victim.id AS victimId, part.role AS role, part.actsForIds AS actsForIds, part.witness AS witness
