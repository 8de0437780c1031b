package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application; null is unknown, and what is unknown is never judged as met.
 *
 * @param round         the round applied in, when its agency has opened it; unknown, it follows from start and submission
 * @param submittedAt   when it was received
 * @param durationMonths how long the project lasts
 * @param lumpSumEur    the lump sum asked for, in euro
 * @param priorities    codes of the priorities chosen; an empty list is none chosen
 * @param partners      the other organisations, associated partners among them
 */
public record ApplicationFacts(
        @Nullable Integer callYear,
        @Nullable Action action,
        @Nullable Field field,
        @Nullable Integer round,
        @Nullable Instant submittedAt,
        @Nullable LocalDate startDate,
        @Nullable Integer durationMonths,
        @Nullable Integer lumpSumEur,
        @Nullable List<String> priorities,
        @Nullable OrganisationFacts applicant,
        @Nullable List<OrganisationFacts> partners) {

    public ApplicationFacts {
        priorities = priorities == null ? null : List.copyOf(priorities);
        partners = partners == null ? null : List.copyOf(partners);
    }

    /** The applicant; one of which nothing is known when it was left out. */
    OrganisationFacts theApplicant() {
        return applicant == null ? OrganisationFacts.unknown() : applicant;
    }

    List<OrganisationFacts> knownPartners() {
        return partners == null ? List.of() : partners;
    }

    /** Everybody in the application with their place in it, the applicant first. */
    Stream<Participant> participants() {
        return Stream.concat(Stream.of(new Participant(0, theApplicant())), partnersInOrder());
    }

    /** The partners with their place. */
    Stream<Participant> partnersInOrder() {
        List<OrganisationFacts> known = knownPartners();
        return IntStream.range(0, known.size()).mapToObj(index -> new Participant(index + 1, known.get(index)));
    }
}
