package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.desk.CaseFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.programme.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as Tasklist's tab shows it, in the reader's words.
 *
 * @param page the case's own page, where the person may open it
 */
record TaskFileView(String reference, String organisation, @Nullable String page, List<Fact> facts, List<Step> timeline,
        List<Written> letters, Map<String, String> texts) {

    static TaskFileView of(CaseFile file, boolean withPage, Words words) {
        OrganisationPath path = file.path();
        return new TaskFileView(path.reference(), file.organisation().name(), withPage ? "/desk/paths/" + path.reference() : null,
                facts(file, words), file.timeline().stream().map(entry -> step(entry, words)).toList(),
                file.letters().stream().map(letter -> written(letter, words)).toList(),
                words.all("desk.file", "timeline", "letters", "no-letter", "open-page"));
    }

    private static List<Fact> facts(CaseFile file, Words words) {
        OrganisationPath path = file.path();
        Organisation organisation = file.organisation();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("desk.status"), words.of("organisationpath.status." + path.status())));
        if (path.phase() != null) {
            facts.add(new Fact(words.of("desk.phase"), words.of("organisationpath.phase." + path.phase())));
        }
        facts.add(new Fact(words.of("desk.strands"), strands(path, words)));
        facts.add(new Fact(words.of("desk.place"), organisation.place() + ", " + organisation.country().name(words.reader())));
        organisation.contact().ifPresent(contact -> facts.add(new Fact(words.of("desk.contact"), person(contact))));
        return facts;
    }

    private static String strands(OrganisationPath path, Words words) {
        return path.strands().isEmpty() ? words.of("desk.no-strand") : path.inStrands().stream().map(Strand::name).sorted()
                .map(strand -> words.of("programme.strand." + strand)).collect(Collectors.joining(", "));
    }

    private static String person(ContactPerson contact) {
        return contact.name() == null ? contact.email() : contact.name() + ", " + contact.email();
    }

    private static Step step(PathEntry entry, Words words) {
        String phase = entry.phase() == null ? "" : words.of("organisationpath.phase." + entry.phase());
        return new Step(words.day(entry.happenedAt()), words.of("organisationpath.entry." + entry.kind(), phase), entry.person(), entry.reason());
    }

    private static Written written(SentLetter letter, Words words) {
        return new Written(words.day(letter.writtenAt()), letter.subject(), words.of("correspondence.status." + letter.status()));
    }

    record Fact(String label, String value) {
    }

    record Step(String day, String what, @Nullable String person, @Nullable String reason) {
    }

    record Written(String day, String subject, String status) {
    }
}
