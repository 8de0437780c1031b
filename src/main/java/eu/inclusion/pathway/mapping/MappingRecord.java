package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.Experience;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the mapping knows of one organisation on one path.
 *
 * @param languages two letters each, by commas
 * @param answeredOn the moment at which the survey was answered, by the organisation or for it
 * @param answeredBy who answered it: an e-mail address or an officer's account
 * @param computed how experienced it was, per type of action, on the day of the classification
 */
@Table("mapping_record")
public record MappingRecord(
        @Id @Column("organisation_path_id") OrganisationPathId pathId,
        @Version @Nullable Integer version,
        OrganisationId organisationId,
        AgencyCode agency,
        ContactSource source,
        @Nullable LocalDate contactedOn,
        @Nullable ContactChannel channel,
        ContactResponse response,
        boolean mayBeInvited,
        @Nullable Integer paidStaff,
        @Nullable Integer volunteers,
        @Nullable Integer youngPeoplePerYear,
        String languages,
        @Nullable String expectations,
        @Nullable String interest,
        @Nullable String remarks,
        Instant recordedAt,
        @Nullable Instant answeredOn,
        @Nullable String answeredBy,
        @MappedCollection(idColumn = "organisation_path_id") Set<FoundStrand> strands,
        @MappedCollection(idColumn = "organisation_path_id") Set<ReachedGroup> groups,
        @MappedCollection(idColumn = "organisation_path_id") Set<FoundNeed> needs,
        @MappedCollection(idColumn = "organisation_path_id") Set<PastSupport> experience,
        @MappedCollection(idColumn = "organisation_path_id") Set<Experience> computed,
        @MappedCollection(idColumn = "organisation_path_id") Set<MappingNote> notes) {

    private static final int MOST_NOTES = 50;

    public MappingRecord {
        notes = new LinkedHashSet<>(notes);
    }

    static MappingRecord begin(OrganisationPathId path, OrganisationId organisation, AgencyCode agency, FirstContact contact, Instant moment) {
        MappingProfile profile = contact.profile();
        return new MappingRecord(path, null, organisation, agency, contact.source(), contact.contactedOn(), contact.channel(),
                contact.response(), contact.mayBeInvited(), profile.paidStaff(), profile.volunteers(), profile.youngPeoplePerYear(),
                joined(profile.languages()), profile.expectations(), profile.interest(), contact.remarks(), moment, null, null,
                strands(profile.strands()), groups(profile), needs(profile), profile.experience(), Set.of(), Set.of());
    }

    static MappingRecord unknown(OrganisationPath path, Instant moment) {
        return new MappingRecord(path.id(), null, path.organisationId(), path.agency(), ContactSource.OFFICER, null, null,
                ContactResponse.NONE, true, null, null, null, "", null, null, null, moment, null, null, strands(path.inStrands()), Set.of(),
                Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** What the organisation is and needs, as far as it is known. */
    public MappingProfile profile() {
        return new MappingProfile(
                strands.stream().map(FoundStrand::strand).collect(Collectors.toSet()),
                groups.stream().map(ReachedGroup::barrier).collect(Collectors.toSet()),
                paidStaff, volunteers, youngPeoplePerYear,
                languages.isEmpty() ? Set.of() : Set.of(languages.split(",")),
                needs.stream().map(FoundNeed::need).collect(Collectors.toSet()),
                expectations, interest, experience);
    }

    /** The survey was answered: what it says replaces what was known. */
    MappingRecord answered(SurveyAnswers answers, String person, Instant moment) {
        MappingProfile profile = answers.profile();
        return new MappingRecord(pathId, version, organisationId, agency, source, contactedOn, channel, answers.response(),
                answers.mayBeInvited(), profile.paidStaff(), profile.volunteers(), profile.youngPeoplePerYear(),
                joined(profile.languages()), profile.expectations(), profile.interest(), answers.remarks(), recordedAt, moment, person,
                strands(profile.strands()), groups(profile), needs(profile), profile.experience(), computed, notes);
    }

    /** It was worked out, or confirmed by an officer, where the organisation belongs and how experienced it is. */
    MappingRecord classified(Set<Strand> found, Set<Experience> status) {
        return new MappingRecord(pathId, version, organisationId, agency, source, contactedOn, channel, response, mayBeInvited, paidStaff,
                volunteers, youngPeoplePerYear, languages, expectations, interest, remarks, recordedAt, answeredOn, answeredBy,
                strands(found), groups, needs, experience, status, notes);
    }

    /** The organisation, or somebody in its name, made itself heard again; the same is noted once, and not without end. */
    MappingRecord noted(MappingNote.Kind kind, String detail, Instant moment) {
        boolean known = notes.stream().anyMatch(note -> note.kind() == kind && detail.equals(note.detail()));
        if (known || notes.size() >= MOST_NOTES) {
            return this;
        }
        Set<MappingNote> all = new LinkedHashSet<>(notes);
        all.add(new MappingNote(moment, kind, detail));
        return with(response, mayBeInvited, all);
    }

    /** The organisation itself says that it is interested, and may be written to. */
    MappingRecord interested() {
        return with(ContactResponse.INTERESTED, true, notes);
    }

    private MappingRecord with(ContactResponse said, boolean invitable, Set<MappingNote> all) {
        return new MappingRecord(pathId, version, organisationId, agency, source, contactedOn, channel, said, invitable, paidStaff,
                volunteers, youngPeoplePerYear, languages, expectations, interest, remarks, recordedAt, answeredOn, answeredBy, strands,
                groups, needs, experience, computed, all);
    }

    private static String joined(Set<String> languages) {
        return String.join(",", new TreeSet<>(languages));
    }

    private static Set<FoundStrand> strands(Set<Strand> strands) {
        return strands.stream().map(FoundStrand::new).collect(Collectors.toSet());
    }

    private static Set<ReachedGroup> groups(MappingProfile profile) {
        return profile.groups().stream().map(ReachedGroup::new).collect(Collectors.toSet());
    }

    private static Set<FoundNeed> needs(MappingProfile profile) {
        return profile.needs().stream().map(FoundNeed::new).collect(Collectors.toSet());
    }
}
