package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Heard;
import eu.inclusion.pathway.attendance.HeardNeeds;
import eu.inclusion.pathway.mapping.Need;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed of what an organisation said.
 *
 * @param seen the moment of what the page showed before, in milliseconds; nothing where nothing stood there
 */
record TypedNeeds(@Nullable Set<Need> needs, @Nullable String needsHeard, @Nullable String expectations, @Nullable Long seen) {

    TypedNeeds {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        needsHeard = needsHeard == null ? "" : needsHeard.replace("\r\n", "\n");
        expectations = expectations == null ? "" : expectations.replace("\r\n", "\n");
    }

    static TypedNeeds of(Heard heard) {
        return new TypedNeeds(heard.needs(), heard.needsHeard(), heard.expectations(), heard.recordedAt().toEpochMilli());
    }

    static TypedNeeds nothing() {
        return new TypedNeeds(null, null, null, null);
    }

    HeardNeeds.Words words() {
        return new HeardNeeds.Words(needs == null ? Set.of() : needs, String.valueOf(needsHeard), String.valueOf(expectations));
    }

    @Nullable Instant seenAt() {
        return seen == null ? null : Instant.ofEpochMilli(seen);
    }
}
