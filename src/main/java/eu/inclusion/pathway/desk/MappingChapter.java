package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.mapping.LanguageNames;
import eu.inclusion.pathway.mapping.MappingNote;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingRecords;
import eu.inclusion.pathway.organisation.Experience;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the mapping knows of the organisation. */
@Component
@Order(1)
class MappingChapter implements ChapterSource {

    private final MappingRecords records;

    MappingChapter(MappingRecords records) {
        this.records = records;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        return records.findById(path.id()).map(record -> chapter(record, words)).orElse(List.of());
    }

    private static List<Chapter> chapter(MappingRecord record, Words words) {
        MappingProfile profile = record.profile();
        return new Facts(words)
                .add("desk.mapping.notes", notes(record, words))
                .add("mapping.facts.source", source(record, words))
                .add("mapping.facts.response", response(record, words))
                .add("desk.mapping.answered", answered(record, words))
                .add("mapping.facts.groups", Facts.named(words, "programme.group.", profile.groups()))
                .add("mapping.facts.size", size(profile, words))
                .add("mapping.facts.languages", LanguageNames.write(profile.languages(), words.reader()))
                .add("mapping.facts.needs", Facts.named(words, "mapping.need.", profile.needs()))
                .add("mapping.facts.expectations", profile.expectations())
                .add("mapping.facts.interest", profile.interest())
                .add("mapping.facts.past", past(profile, words))
                .add("mapping.facts.experience", experience(record, words))
                .add("mapping.facts.remarks", record.remarks())
                .chapter("desk.chapter.mapping");
    }

    private static String notes(MappingRecord record, Words words) {
        return record.notes().stream().sorted(Comparator.comparing(MappingNote::notedAt).reversed())
                .map(note -> words.of("desk.mapping.note." + note.kind(), words.day(note.notedAt()), note.detail() == null ? "" : note.detail()))
                .collect(Collectors.joining("\n"));
    }

    private static String source(MappingRecord record, Words words) {
        return Facts.joined(", ", words.of("mapping.source." + record.source()),
                record.channel() == null ? null : words.of("mapping.channel." + record.channel()),
                record.contactedOn() == null ? null : words.day(record.contactedOn()));
    }

    private static String response(MappingRecord record, Words words) {
        return words.of("mapping.response." + record.response()) + ", "
                + words.of(record.mayBeInvited() ? "mapping.facts.may-be-invited" : "mapping.facts.may-not-be-invited");
    }

    private static String answered(MappingRecord record, Words words) {
        return record.answeredOn() == null ? words.of("desk.mapping.not-answered")
                : Facts.joined(", ", words.day(record.answeredOn()), record.answeredBy());
    }

    private static String size(MappingProfile profile, Words words) {
        return Facts.joined(", ", number("paid-staff", profile.paidStaff(), words), number("volunteers", profile.volunteers(), words),
                number("young-people", profile.youngPeoplePerYear(), words));
    }

    private static @Nullable String number(String key, @Nullable Integer number, Words words) {
        return number == null ? null : words.of("mapping.facts." + key, number);
    }

    private static String past(MappingProfile profile, Words words) {
        return profile.experience().stream().sorted(Comparator.comparing(PastSupport::year))
                .map(one -> words.of("organisation.support-role." + one.role()) + " " + one.actionType() + " " + one.year())
                .collect(Collectors.joining(", "));
    }

    private static String experience(MappingRecord record, Words words) {
        return record.computed().stream().sorted(Comparator.comparing(Experience::actionType))
                .map(one -> words.of("organisation.action-type." + one.actionType()) + ": " + words.of("organisation.experience." + one.status()))
                .collect(Collectors.joining("\n"));
    }
}
