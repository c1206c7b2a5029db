// title: Take all waivers off the findings
MATCH (:Waiver)<-[covers:WAIVED_BY]-()
DELETE covers
