package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.mapping.MappingNote;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingRecords;
import eu.inclusion.pathway.mapping.MappingWords;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
        MappingWords known = new MappingWords(words.messages(), words.reader());
        return new Facts(words)
                .add("desk.mapping.notes", notes(record, words))
                .add("mapping.facts.source", known.source(record, words.days()))
                .add("mapping.facts.response", known.response(record))
                .add("desk.mapping.answered", answered(record, words))
                .add("mapping.facts.groups", Facts.named(words, "programme.group.", profile.groups()))
                .add("mapping.facts.size", known.size(profile))
                .add("mapping.facts.languages", known.languages(profile))
                .add("mapping.facts.needs", Facts.named(words, "mapping.need.", profile.needs()))
                .add("mapping.facts.expectations", profile.expectations())
                .add("mapping.facts.interest", profile.interest())
                .add("mapping.facts.past", known.past(profile))
                .add("mapping.facts.experience", String.join("\n", known.experience(record)))
                .add("mapping.facts.remarks", record.remarks())
                .chapter("desk.chapter.mapping");
    }

    private static String notes(MappingRecord record, Words words) {
        return record.notes().stream().sorted(Comparator.comparing(MappingNote::notedAt).reversed())
                .map(note -> words.of("desk.mapping.note." + note.kind(), words.day(note.notedAt()), note.detail() == null ? "" : note.detail()))
                .collect(Collectors.joining("\n"));
    }

    private static String answered(MappingRecord record, Words words) {
        return record.answeredOn() == null ? words.of("desk.mapping.not-answered")
                : Facts.joined(", ", words.day(record.answeredOn()), record.answeredBy());
    }
}
