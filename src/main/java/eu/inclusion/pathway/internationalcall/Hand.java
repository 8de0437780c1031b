package eu.inclusion.pathway.internationalcall;

import java.time.Instant;

/** Who wrote something down, and when. */
record Hand(String person, boolean byTelephone, Instant at) {
}
