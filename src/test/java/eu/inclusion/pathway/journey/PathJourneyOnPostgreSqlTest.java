package eu.inclusion.pathway.journey;

import eu.inclusion.pathway.testing.OnPostgreSql;

@OnPostgreSql
class PathJourneyOnPostgreSqlTest extends PathJourneyTest {
}
