package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What one organisation said at an event of its needs and of what it expects. Nothing about one person's health.
 *
 * @param reference of the event
 * @param needs those of the known ones that were heard
 */
public record Heard(String reference, String title, LocalDate startsOn, OrganisationId organisation, String name, Set<Need> needs,
        String needsHeard,
        String expectations, Instant recordedAt, String recordedBy) {

    public Heard {
        needs = Set.copyOf(needs);
    }
}
