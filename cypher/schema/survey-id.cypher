// title: One Survey per id

CREATE CONSTRAINT surveyId IF NOT EXISTS
FOR (survey:Survey)
REQUIRE survey.id IS UNIQUE
