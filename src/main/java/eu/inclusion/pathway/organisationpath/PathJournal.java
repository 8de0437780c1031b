package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a path's steps are written down, by the people who take them and by the process that follows them. */
@Service
@Transactional
public class PathJournal {

    private final OrganisationPaths paths;
    private final PathReferences references;
    private final PathTimeline timeline;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PathJournal(OrganisationPaths paths, PathReferences references, PathTimeline timeline, ApplicationEventPublisher facts, Clock clock) {
        this.paths = paths;
        this.references = references;
        this.timeline = timeline;
        this.facts = facts;
        this.clock = clock;
    }

    /** The path that an organisation goes with an agency now, if it does. */
    @Transactional(readOnly = true)
    public Optional<OrganisationPath> openPathOf(OrganisationId organisation, AgencyCode agency) {
        return paths.findByOrganisationIdAndAgency(organisation, agency).stream().filter(path -> path.status().isOpen()).findFirst();
    }

    /** Opens a path, or gives back the one that the organisation goes with this agency already. */
    public OrganisationPath open(OrganisationId organisation, AgencyCode agency, Set<Strand> strands, @Nullable String person) {
        return openPathOf(organisation, agency).orElseGet(() -> begin(organisation, agency, strands, person));
    }

    private OrganisationPath begin(OrganisationId organisation, AgencyCode agency, Set<Strand> strands, @Nullable String person) {
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, references.next(agency), organisation,
                agency, PathStatus.ACTIVE, null, clock.instant(), null, null,
                strands.stream().map(PathStrand::new).collect(Collectors.toSet())));
        timeline.note(path.id(), PathEntry.Kind.OPENED, null, person, null);
        facts.publishEvent(new PathOpened(path.id(), path.reference(), organisation, agency));
        return path;
    }

    /** Records in which strands the organisation takes part, as the mapping found. */
    public void classify(OrganisationPathId id, Set<Strand> strands) {
        OrganisationPath path = get(id);
        if (!path.inStrands().equals(strands)) {
            paths.save(path.inStrands(strands));
        }
    }

    /** The path has come into a phase. */
    public void enter(OrganisationPathId id, Phase phase) {
        OrganisationPath path = paths.save(get(id).inPhase(phase));
        timeline.note(id, PathEntry.Kind.PHASE_ENTERED, phase, null, null);
        facts.publishEvent(new PathPhaseEntered(id, path.agency(), phase, clock.instant()));
    }

    /** The path has left a phase. */
    public void leave(OrganisationPathId id, Phase phase) {
        OrganisationPath path = get(id);
        timeline.note(id, PathEntry.Kind.PHASE_LEFT, phase, null, null);
        facts.publishEvent(new PathPhaseLeft(id, path.agency(), path.inStrands(), phase, timeline.enteredAt(id, phase), clock.instant()));
    }

    /** An officer has the path skip the phase in which it is, and says why. */
    public void skipPhase(OrganisationPathId id, String reason, String person) {
        OrganisationPath path = open(id);
        Phase phase = path.phase();
        if (path.status() != PathStatus.ACTIVE || phase == null) {
            throw new PhaseNotSkippable(path.reference());
        }
        timeline.note(id, PathEntry.Kind.PHASE_SKIPPED, phase, person, explained(reason));
        facts.publishEvent(new PathPhaseSkipped(id, path.reference(), phase, reason));
    }

    /** The path rests until a day that is still to come, Brussels time. */
    public void rest(OrganisationPathId id, LocalDate until, String reason, String person) {
        OrganisationPath path = open(id);
        if (!until.isAfter(ProgrammeTime.dayOf(clock.instant()))) {
            throw new RestNotAhead(until);
        }
        timeline.note(id, PathEntry.Kind.RESTED, path.phase(), person, explained(reason));
        paths.save(path.restingUntil(until));
    }

    /** Something that was said and matters for the path; an empty remark is none. */
    public void remark(OrganisationPathId id, String remark, String person) {
        if (!remark.isBlank()) {
            timeline.note(id, PathEntry.Kind.REMARKED, get(id).phase(), person, remark.strip());
        }
    }

    /** Someone wakes a dormant path before its day; nothing happens to a path that is awake or was woken already. */
    public void wake(OrganisationPathId id, String person) {
        OrganisationPath path = open(id);
        if (path.status() == PathStatus.DORMANT && timeline.lastOf(id) != PathEntry.Kind.WOKEN) {
            timeline.note(id, PathEntry.Kind.WOKEN, null, person, null);
            facts.publishEvent(new PathWoken(id, path.reference()));
        }
    }

    /** A path that rested goes on. */
    public void goOn(OrganisationPathId id, @Nullable String reason, String person) {
        OrganisationPath path = paths.save(open(id).awake());
        timeline.note(id, PathEntry.Kind.TAKEN_UP, path.phase(), person, reason);
    }

    /** The organisation leaves its path. */
    public void withdraw(OrganisationPathId id, String reason, String person) {
        OrganisationPath path = open(id);
        paths.save(path.ended(PathStatus.WITHDRAWN, clock.instant()));
        timeline.note(id, PathEntry.Kind.WITHDRAWN, path.phase(), person, explained(reason));
        facts.publishEvent(new OrganisationWithdrew(id, path.reference(), path.organisationId(), path.agency(), reason));
    }

    /** The path has gone to its end. */
    public void complete(OrganisationPathId id) {
        end(id, PathStatus.COMPLETED, PathEntry.Kind.COMPLETED);
    }

    /** The path ends before its end. */
    public void close(OrganisationPathId id) {
        end(id, PathStatus.CLOSED, PathEntry.Kind.CLOSED);
    }

    private void end(OrganisationPathId id, PathStatus how, PathEntry.Kind kind) {
        OrganisationPath path = paths.save(open(id).ended(how, clock.instant()));
        timeline.note(id, kind, path.phase(), null, null);
    }

    private OrganisationPath open(OrganisationPathId id) {
        OrganisationPath path = get(id);
        if (!path.status().isOpen()) {
            throw new PathNotOpen(path.reference());
        }
        return path;
    }

    private OrganisationPath get(OrganisationPathId id) {
        return paths.findById(id).orElseThrow();
    }

    private static String explained(String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }
}
