package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.desk.CaseFile;
import eu.inclusion.pathway.desk.Chapter;
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
 * @param organisation whose case it is, or the event's title
 * @param page the case's own page, where the person may open it
 * @param letters none where letters are not kept with this kind of case
 */
record TaskFileView(String reference, String organisation, @Nullable String page, List<Chapter.Fact> facts, List<Found> findings,
        List<Step> timeline, @Nullable List<Written> letters, Map<String, String> texts) {

    TaskFileView(String reference, String organisation, @Nullable String page, List<Chapter.Fact> facts, List<Found> findings,
            List<Step> timeline, @Nullable List<Written> letters, Words words) {
        this(reference, organisation, page, facts, findings, timeline, letters,
                words.all("desk.file", "timeline", "letters", "no-letter", "open-page", "findings"));
    }

    static TaskFileView of(CaseFile file, boolean withPage, Words words) {
        OrganisationPath path = file.path();
        return new TaskFileView(path.reference(), file.organisation().name(), withPage ? "/desk/paths/" + path.reference() : null,
                facts(file, words), List.of(), file.timeline().stream().map(entry -> step(entry, words)).toList(),
                written(file.letters(), words), words);
    }

    private static List<Chapter.Fact> facts(CaseFile file, Words words) {
        OrganisationPath path = file.path();
        Organisation organisation = file.organisation();
        List<Chapter.Fact> facts = new ArrayList<>();
        facts.add(new Chapter.Fact(words.of("desk.status"), words.of("organisationpath.status." + path.status())));
        if (path.phase() != null) {
            facts.add(new Chapter.Fact(words.of("desk.phase"), words.of("organisationpath.phase." + path.phase())));
        }
        facts.add(new Chapter.Fact(words.of("desk.strands"), strands(path, words)));
        facts.add(new Chapter.Fact(words.of("desk.place"), organisation.place() + ", " + organisation.country().name(words.reader())));
        organisation.contact().ifPresent(contact -> facts.add(new Chapter.Fact(words.of("desk.contact"), person(contact))));
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

    static List<Written> written(List<SentLetter> letters, Words words) {
        return letters.stream().map(letter -> new Written(words.day(letter.writtenAt()), letter.subject(),
                words.of("correspondence.status." + letter.status()))).toList();
    }

    /**
     * What a rule found of an application.
     *
     * @param source where the rule was read
     */
    record Found(String outcome, String sentence, String source) {
    }

    record Step(String day, String what, @Nullable String person, @Nullable String reason) {
    }

    record Written(String day, String subject, String status) {
    }
}
