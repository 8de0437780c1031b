package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.CoEditing;
import eu.inclusion.pathway.coediting.CoEditor;
import eu.inclusion.pathway.coediting.DraftRight;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may do what with a draft, to read. */
@Component
class CoEditorLines {

    private final CoEditing coEditing;
    private final Organisations organisations;
    private final ApplicationWords words;
    private final Clock clock;

    CoEditorLines(CoEditing coEditing, Organisations organisations, ApplicationWords words, Clock clock) {
        this.coEditing = coEditing;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A person who was invited.
     *
     * @param rights what the person may do
     * @param active whether that holds now
     */
    record Line(UUID id, String name, String organisation, String email, String rights, String until, boolean active, boolean withdrawn) {
    }

    /** The applicant's own contacts, who may do everything. */
    List<ContactPerson> contacts(GrantApplication draft) {
        return organisations.findById(draft.organisationId()).orElseThrow().contacts();
    }

    List<Line> invited(GrantApplication draft, Locale reader) {
        return coEditing.of(draft.id()).stream().map(person -> line(person, reader)).toList();
    }

    Line line(CoEditor person, Locale reader) {
        return new Line(person.id(), person.name(), person.organisation(), person.email(), rights(person, reader),
                words.day(ProgrammeTime.dayOf(person.expiresAt().minusMillis(1)), reader), person.isActiveAt(clock.instant()), person.withdrawnAt() != null);
    }

    private String rights(CoEditor person, Locale reader) {
        if (person.whole() != null) {
            return words.of("coediting.right.whole." + person.whole(), reader);
        }
        return Stream.of(DraftRight.WRITE, DraftRight.READ).map(right -> sections(person, right, reader))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(". "));
    }

    private String sections(CoEditor person, DraftRight right, Locale reader) {
        String names = Arrays.stream(SectionKind.values())
                .filter(kind -> person.sections().contains(new CoEditor.Section(kind, right)))
                .map(kind -> words.of("grantapplication.section." + kind, reader)).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words.of("coediting.right.sections." + right, reader, names);
    }
}
