package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the mapping records: one for each path, begun when the path is opened. */
@Component
class MappingFile {

    private final PathJournal journal;
    private final OrganisationPaths paths;
    private final MappingRecords records;
    private final Clock clock;

    MappingFile(PathJournal journal, OrganisationPaths paths, MappingRecords records, Clock clock) {
        this.journal = journal;
        this.paths = paths;
        this.records = records;
        this.clock = clock;
    }

    /** Opens the organisation's path with the agency and its record, or gives back the path that is open already. */
    Admission open(Organisation organisation, AgencyCode agency, FirstContact contact, @Nullable String person) {
        Optional<OrganisationPath> open = journal.openPathOf(organisation.id(), agency);
        if (open.isPresent()) {
            return admission(open.get(), false);
        }
        OrganisationPath path = journal.open(organisation.id(), agency, contact.profile().strands(), person);
        records.save(MappingRecord.begin(path.id(), organisation.id(), agency, contact, clock.instant()));
        return admission(path, true);
    }

    /** The path that the organisation goes with the agency, or last went. */
    Optional<Admission> lastPathOf(Organisation organisation, AgencyCode agency) {
        return paths.findByOrganisationIdAndAgency(organisation.id(), agency).stream()
                .max(Comparator.comparing(OrganisationPath::openedAt)).map(path -> admission(path, false));
    }

    /** The record of a path; one that knows nothing where the path was opened without mapping. */
    MappingRecord of(OrganisationPath path) {
        return records.findById(path.id()).orElseGet(() -> MappingRecord.unknown(path, clock.instant()));
    }

    void keep(MappingRecord record) {
        records.save(record);
    }

    /** A contact person of the organisation registered its interest again: it counts as interested from now on. */
    void interestRepeated(Organisation known, AgencyCode agency, FirstContact contact, String email) {
        Admission admission = open(known, agency, contact, email);
        if (!admission.pathOpened()) {
            records.findById(admission.pathId()).ifPresent(record ->
                    keep(record.interested().noted(MappingNote.Kind.INTEREST_REPEATED, email, clock.instant())));
        }
    }

    /** Somebody whom nobody knows registered interest for an organisation that we know: nothing changes, and the officer is told. */
    void strangerShowedInterest(Organisation known, AgencyCode agency, FirstContact contact, ContactPerson stranger) {
        Admission admission = open(known, agency, unverified(contact), null);
        records.findById(admission.pathId()).ifPresent(record ->
                keep(record.noted(MappingNote.Kind.UNKNOWN_PERSON, stranger.email(), clock.instant())));
    }

    /** What a stranger says of an organisation is not taken for its own word. */
    private static FirstContact unverified(FirstContact contact) {
        return new FirstContact(contact.organisation(), contact.source(), contact.contactedOn(), contact.channel(), ContactResponse.NONE,
                false, MappingProfile.UNKNOWN, contact.remarks());
    }

    private static Admission admission(OrganisationPath path, boolean opened) {
        return new Admission(path.id(), path.reference(), path.organisationId(), opened);
    }
}
