package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallKey;
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
 * its draft, what was received in its {@link Submission}.
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
        @Nullable String closingReason,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "versions_") Versions versions) {

    public static GrantApplication begin(OrganisationId organisation, PathLink path, Call call, String person, Instant moment) {
        return new GrantApplication(GrantApplicationId.random(), null, organisation, path, call.callYear(), call.action(),
                call.round().number(), ApplicationStatus.DRAFT, null, person, moment, null, null, Versions.NONE);
    }

    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    /** The round of the call that it is for. */
    public CallKey call() {
        return new CallKey(callYear, action, round);
    }

    /** The sections of its form, in the official order. */
    public List<SectionKind> sections() {
        return SectionKind.of(action);
    }

    /** Whether the organisation can write in it: a draft, or a submission that it revises. */
    public boolean isEditable() {
        return status.isEditable();
    }

    /** Whether it was submitted and is being revised: what was received stands until the new version is sent. */
    public boolean isReopened() {
        return status == ApplicationStatus.REOPENED;
    }

    /** Whether the organisation took it back. */
    public boolean isWithdrawn() {
        return outcome == ApplicationOutcome.WITHDRAWN;
    }

    /** Whether it is at a point from which the organisation can take it in hand again, as long as the deadline has not passed. */
    public boolean isReopenable() {
        return status == ApplicationStatus.SUBMITTED || isWithdrawn();
    }

    /** Whether the organisation can still take it back: from the submission until the decision. */
    public boolean isWithdrawable() {
        return status.isWithAgency();
    }

    /**
     * A version was received. One in time counts also when it was taken in while another is examined already, which then begins anew;
     * one that is late is kept beside it.
     *
     * @param outdone whether a version stands that a late one does not replace
     */
    public GrantApplication received(boolean outdone) {
        if (status == ApplicationStatus.ADMITTED && versions.isReopened()) {
            return with(outdone ? ApplicationStatus.ADMITTED : ApplicationStatus.SUBMITTED, null, null, null, versions.withNext(!outdone));
        }
        requireEditable();
        return with(ApplicationStatus.SUBMITTED, null, null, null, versions.withNext(!outdone));
    }

    /** The organisation takes it in hand again; who comes a second time finds it so. Only until the deadline. */
    public GrantApplication reopened(Instant moment) {
        if (isEditable()) {
            return this;
        }
        if (isWithdrawn()) {
            return with(ApplicationStatus.DRAFT, null, null, null, versions.withdrawn());
        }
        if (status != ApplicationStatus.SUBMITTED) {
            throw new GrantApplicationNotReopenable();
        }
        return with(ApplicationStatus.REOPENED, null, null, null, versions.reopened(moment));
    }

    /** The new version is what was received already. */
    public GrantApplication unchanged() {
        requireEditable();
        return with(ApplicationStatus.SUBMITTED, null, null, null, versions.unchanged());
    }

    /** An officer lets another version count. It is examined anew. */
    public GrantApplication counting(int number) {
        requireWithAgency();
        ApplicationStatus next = status == ApplicationStatus.ADMITTED ? ApplicationStatus.SUBMITTED : status;
        return with(next, null, null, null, versions.counting(number));
    }

    /** The deadline was moved after it had passed: it waits for the new one, and the last version that was received counts. */
    public GrantApplication awaitingDeadline(int last) {
        requireWithAgency();
        ApplicationStatus next = status == ApplicationStatus.ADMITTED ? ApplicationStatus.SUBMITTED : status;
        return with(versions.isReopened() ? ApplicationStatus.REOPENED : next, null, null, null, versions.counting(last));
    }

    public GrantApplication admitted() {
        if (status == ApplicationStatus.ADMITTED) {
            return this;
        }
        requireWithAgency();
        return with(ApplicationStatus.ADMITTED, null, null, null, versions);
    }

    /** Ends it. A decision on the grant needs an application that was found eligible, whoever asks for it. */
    public GrantApplication closed(ApplicationOutcome how, Instant moment) {
        requireWithAgency();
        boolean decision = how == ApplicationOutcome.AWARDED || how == ApplicationOutcome.REJECTED;
        if (decision && status != ApplicationStatus.ADMITTED) {
            throw new GrantApplicationNotAdmitted();
        }
        return with(ApplicationStatus.CLOSED, how, moment, null, versions);
    }

    /** The organisation takes it back and says why. */
    public GrantApplication withdrawn(String reason, Instant moment) {
        requireWithAgency();
        if (reason.isBlank()) {
            throw new WithdrawalNotExplained();
        }
        return with(ApplicationStatus.CLOSED, ApplicationOutcome.WITHDRAWN, moment, reason.strip(), versions);
    }

    public void requireEditable() {
        if (!isEditable()) {
            throw new GrantApplicationNotEditable();
        }
    }

    private void requireWithAgency() {
        if (!status.isWithAgency()) {
            throw new GrantApplicationNotOpen();
        }
    }

    private GrantApplication with(ApplicationStatus next, @Nullable ApplicationOutcome how, @Nullable Instant closed,
            @Nullable String reason, Versions received) {
        return new GrantApplication(
                id, version, organisationId, path, callYear, action, round, next, how, startedBy, startedAt, closed, reason, received);
    }
}
