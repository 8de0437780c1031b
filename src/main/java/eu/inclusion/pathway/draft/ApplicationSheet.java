package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.applicationform.DraftText;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.applicationform.SectionState;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.routing.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a whole, with how each section stands.
 *
 * @param applicant who applies, as our register knows it
 */
public record ApplicationSheet(GrantApplication application, Organisation applicant, List<SectionSheet> sections, DraftText text) {

    /** One of the sections that this application has. */
    public SectionSheet section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst().orElseThrow();
    }

    /** How many sections still keep it from being submitted. */
    public int unfinished() {
        return (int) sections.stream().filter(section -> section.state() != SectionState.COMPLETE).count();
    }

    /** The sections that have a page of their own: all but the last confirmations. */
    public List<SectionSheet> pages() {
        return sections.stream().filter(section -> section.kind() != SectionKind.CHECKLIST).toList();
    }

    /** How many of those are not complete. */
    public int unfinishedPages() {
        return (int) pages().stream().filter(section -> section.state() != SectionState.COMPLETE).count();
    }

    /** To which field and agency it goes; nothing as long as that cannot be said. */
    public @Nullable Route route() {
        return text.route();
    }

    public ApplicationContent content() {
        return ApplicationContent.of(answers(), applicant.country());
    }

    /** The organisations that are known by their OID. */
    public Consortium consortium() {
        return Consortium.of(content(), applicant.name());
    }

    /** What the draft is at this moment: changes with every save, so that nobody submits what they have not seen. The confirmations are given with the submission. */
    public String stamp() {
        return stampAfter(application.versions().received());
    }

    /** What the stamp was when so many versions had been received: the same as now says that nothing was changed since. */
    public String stampAfter(int received) {
        return pages().stream().map(section -> String.valueOf(section.version())).collect(Collectors.joining(".", received + "-", ""));
    }

    public Map<SectionKind, Map<String, Object>> answers() {
        Map<SectionKind, Map<String, Object>> answers = new EnumMap<>(SectionKind.class);
        sections.forEach(section -> answers.put(section.kind(), section.answers()));
        return answers;
    }
}
