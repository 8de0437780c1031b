package eu.inclusion.pathway.journey;

import eu.inclusion.pathway.testing.OnH2;

@OnH2
class PathJourneyOnH2Test extends PathJourneyTest {
}
