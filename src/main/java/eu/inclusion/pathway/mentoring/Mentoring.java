package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One organisation accompanied by a mentor of its agency.
 *
 * @param grounds why the support is tailor-made, as names by commas; read them by {@link #entitlement()}
 * @param briefing what the mentor should know, from the officer
 * @param goals what mentor and organisation agreed to reach
 * @param applyBy the deadline of the application towards which they work, if any; Brussels time
 * @param terms who was the mentor, and when
 */
@Table("mentoring")
public record Mentoring(
        @Id MentoringId id,
        @Version @Nullable Integer version,
        @Column("organisation_path_id") OrganisationPathId pathId,
        OrganisationId organisationId,
        AgencyCode agency,
        MentoringSupport support,
        String grounds,
        MentoringStatus status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String briefing,
        @Nullable String goals,
        @Nullable LocalDate applyBy,
        @Embedded.Nullable(prefix = "evaluation_") @Nullable OrganisationEvaluation evaluation,
        @Embedded.Nullable(prefix = "conclusion_") @Nullable Conclusion conclusion,
        @MappedCollection(idColumn = "mentoring_id") Set<MentorTerm> terms) {

    static Mentoring open(OrganisationPathId path, OrganisationId organisation, AgencyCode agency, Entitlement entitlement, Instant moment) {
        return new Mentoring(MentoringId.random(), null, path, organisation, agency, entitlement.support(), entitlement.written(),
                MentoringStatus.WAITING_FOR_MENTOR, moment, null, null, null, null, null, null, Set.of());
    }

    /** To what help the organisation was entitled when the mentoring was opened. */
    public Entitlement entitlement() {
        return Entitlement.read(grounds);
    }

    /** Who is the mentor now. */
    public Optional<Mentor> mentor() {
        return terms.stream().filter(MentorTerm::lasts).map(MentorTerm::mentor).findFirst();
    }

    Mentoring matched(Mentor mentor, @Nullable String known, Instant moment) {
        Set<MentorTerm> all = new HashSet<>(endedTerms(moment, null));
        all.add(MentorTerm.of(mentor, moment));
        return with(requireOpen(MentoringStatus.UNDER_WAY), null, known, all);
    }

    Mentoring withoutMentor(String reason, Instant moment) {
        return with(requireOpen(MentoringStatus.WAITING_FOR_MENTOR), null, briefing, endedTerms(moment, reason));
    }

    Mentoring agreed(String what, @Nullable LocalDate deadline) {
        return new Mentoring(id, version, pathId, organisationId, agency, support, grounds, requireOpen(status), openedAt, closedAt,
                briefing, what, deadline, evaluation, conclusion, terms);
    }

    Mentoring evaluated(OrganisationEvaluation said) {
        return new Mentoring(id, version, pathId, organisationId, agency, support, grounds, requireOpen(status), openedAt, closedAt,
                briefing, goals, applyBy, said, conclusion, terms);
    }

    Mentoring concluded(Conclusion said, Instant moment) {
        return new Mentoring(id, version, pathId, organisationId, agency, support, grounds, requireOpen(MentoringStatus.CLOSED), openedAt,
                moment, briefing, goals, applyBy, evaluation, said, endedTerms(moment, null));
    }

    Mentoring ended(MentoringStatus how, Instant moment) {
        return with(requireOpen(how), moment, briefing, endedTerms(moment, null));
    }

    private MentoringStatus requireOpen(MentoringStatus next) {
        if (!status.isOpen()) {
            throw new MentoringNotOpen();
        }
        return next;
    }

    private Set<MentorTerm> endedTerms(Instant moment, @Nullable String reason) {
        return terms.stream().map(term -> term.ended(moment, reason)).collect(Collectors.toSet());
    }

    private Mentoring with(MentoringStatus next, @Nullable Instant closed, @Nullable String known, Set<MentorTerm> who) {
        return new Mentoring(id, version, pathId, organisationId, agency, support, grounds, next, openedAt, closed, known, goals, applyBy,
                evaluation, conclusion, who);
    }
}
