package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param project       what else is known of the project
 * @param annexes       the files beside the form; null was not asked
 * @param around        what is known of the round: other applications, and whether the agency takes part
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
        @Nullable List<OrganisationFacts> partners,
        ProjectFacts project,
        @Nullable List<AnnexFile> annexes,
        RoundFacts around) {

    public ApplicationFacts {
        priorities = priorities == null ? null : List.copyOf(priorities);
        partners = partners == null ? null : List.copyOf(partners);
        annexes = annexes == null ? null : List.copyOf(annexes);
    }

    /** An application of which no more was asked than the public check always asked. */
    public ApplicationFacts(
            @Nullable Integer callYear, @Nullable Action action, @Nullable Field field, @Nullable Integer round,
            @Nullable Instant submittedAt, @Nullable LocalDate startDate, @Nullable Integer durationMonths, @Nullable Integer lumpSumEur,
            @Nullable List<String> priorities, @Nullable OrganisationFacts applicant, @Nullable List<OrganisationFacts> partners) {
        this(callYear, action, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities, applicant, partners,
                ProjectFacts.notAsked(), null, RoundFacts.notAsked());
    }

    /** The same with what else is known of the project. */
    public ApplicationFacts with(ProjectFacts more) {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities,
                applicant, partners, more, annexes, around);
    }

    /** The same with the files beside the form. */
    public ApplicationFacts with(List<AnnexFile> files) {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities,
                applicant, partners, project, files, around);
    }

    /** The same with what is known of the round. */
    public ApplicationFacts with(RoundFacts known) {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities,
                applicant, partners, project, annexes, known);
    }

    /** The same as if it had been written for another action. */
    public ApplicationFacts inAction(Action other) {
        return new ApplicationFacts(callYear, other, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities,
                applicant, partners, project, annexes, around);
    }

    /** The same with other partners. */
    public ApplicationFacts withPartners(List<OrganisationFacts> others) {
        return new ApplicationFacts(callYear, action, field, round, submittedAt, startDate, durationMonths, lumpSumEur, priorities,
                applicant, others, project, annexes, around);
    }

    /** The same without the partner at that place, 1 for the first. */
    public ApplicationFacts withoutPartner(int place) {
        List<OrganisationFacts> rest = new ArrayList<>(knownPartners());
        rest.remove(place - 1);
        return withPartners(rest);
    }

    /** The applicant; one of which nothing is known when it was left out. */
    public OrganisationFacts theApplicant() {
        return applicant == null ? OrganisationFacts.unknown() : applicant;
    }

    List<OrganisationFacts> knownPartners() {
        return partners == null ? List.of() : partners;
    }

    /** Everybody in the application with their place in it, the applicant first. */
    public Stream<Participant> participants() {
        return Stream.concat(Stream.of(new Participant(0, theApplicant())), partnersInOrder());
    }

    /** The partners with their place. */
    public Stream<Participant> partnersInOrder() {
        List<OrganisationFacts> known = knownPartners();
        return IntStream.range(0, known.size()).mapToObj(index -> new Participant(index + 1, known.get(index)));
    }
}
