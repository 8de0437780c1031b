package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation's application for a grant in one round of a call, from its first draft to its end. What was written stands in
 * its {@link ApplicationSection sections}, what was received in its {@link Submission}.
 *
 * @param startedBy     e-mail address of the contact who began the draft
 * @param closingReason why the organisation took it back, in its own words
 */
@Table("grant_application")
public record GrantApplication(
        @Id GrantApplicationId id,
        @Version @Nullable Integer version,
        OrganisationId organisationId,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "path_") PathLink path,
        int callYear,
        Action action,
        int round,
        ApplicationStatus status,
        @Nullable ApplicationOutcome outcome,
        String startedBy,
        Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {

    static GrantApplication begin(OrganisationId organisation, PathLink path, Call call, String person, Instant moment) {
        return new GrantApplication(GrantApplicationId.random(), null, organisation, path, call.callYear(), call.action(),
                call.round().number(), ApplicationStatus.DRAFT, null, person, moment, null, null);
    }

    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    /** The sections of its form, in the official order. */
    public List<SectionKind> sections() {
        return SectionKind.of(action);
    }

    /** Whether the organisation can still take it back: from the submission until the decision. */
    public boolean isWithdrawable() {
        return status.isWithAgency();
    }

    /** Whether it is for the same round of the same call. */
    boolean isFor(Call call) {
        return callYear == call.callYear() && action == call.action() && round == call.round().number();
    }

    GrantApplication submitted() {
        requireDraft();
        return with(ApplicationStatus.SUBMITTED, null, null, null);
    }

    GrantApplication admitted() {
        if (status == ApplicationStatus.ADMITTED) {
            return this;
        }
        requireWithAgency();
        return with(ApplicationStatus.ADMITTED, null, null, null);
    }

    /** Ends it. A decision on the grant needs an application that was found eligible, whoever asks for it. */
    GrantApplication closed(ApplicationOutcome how, Instant moment) {
        requireWithAgency();
        boolean decision = how == ApplicationOutcome.AWARDED || how == ApplicationOutcome.REJECTED;
        if (decision && status != ApplicationStatus.ADMITTED) {
            throw new GrantApplicationNotAdmitted();
        }
        return with(ApplicationStatus.CLOSED, how, moment, null);
    }

    /** The organisation takes it back and says why. */
    GrantApplication withdrawn(String reason, Instant moment) {
        requireWithAgency();
        if (reason.isBlank()) {
            throw new WithdrawalNotExplained();
        }
        return with(ApplicationStatus.CLOSED, ApplicationOutcome.WITHDRAWN, moment, reason.strip());
    }

    void requireDraft() {
        if (!isDraft()) {
            throw new GrantApplicationNotEditable();
        }
    }

    private void requireWithAgency() {
        if (!status.isWithAgency()) {
            throw new GrantApplicationNotOpen();
        }
    }

    private GrantApplication with(
            ApplicationStatus next, @Nullable ApplicationOutcome how, @Nullable Instant closed, @Nullable String reason) {
        return new GrantApplication(
                id, version, organisationId, path, callYear, action, round, next, how, startedBy, startedAt, closed, reason);
    }
}
