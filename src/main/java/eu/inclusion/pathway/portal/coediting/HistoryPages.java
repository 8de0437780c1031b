package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.DraftPeople;
import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.SectionHistory;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.SectionPages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a draft's sections, to read and to compare. */
@Component
class HistoryPages {

    private final SectionHistory history;
    private final ApplicationSheets sheets;
    private final SectionPages sections;
    private final DraftPeople people;
    private final ApplicationWords words;

    HistoryPages(SectionHistory history, ApplicationSheets sheets, SectionPages sections, DraftPeople people, ApplicationWords words) {
        this.history = history;
        this.sheets = sheets;
        this.sections = sections;
        this.people = people;
        this.words = words;
    }

    /**
     * A version of a section.
     *
     * @param restored which earlier version it brought back, said as a sentence
     */
    record Line(SectionKind kind, int version, String who, String when, @Nullable String restored) {
    }

    /** The last versions of all sections that the person may read, newest first. */
    List<Line> of(GrantApplication draft, DraftRights rights, Locale reader) {
        return lines(draft, history.since(draft.id(), Instant.EPOCH).stream().filter(sitting -> rights.mayRead(sitting.kind())).toList(), reader);
    }

    List<Line> of(GrantApplication draft, SectionKind kind, Locale reader) {
        return lines(draft, history.of(draft.id(), kind), reader);
    }

    /** Two versions of a section; nothing where one of them is not kept. */
    Optional<Comparison> compare(GrantApplication draft, SectionKind kind, int from, int to, Locale reader) {
        ApplicationSheet sheet = sheets.of(draft);
        return answers(sheet, kind, from, reader).flatMap(before -> answers(sheet, kind, to, reader)
                .map(after -> Comparison.between(before, after)));
    }

    private Optional<List<FormItem.Fact>> answers(ApplicationSheet sheet, SectionKind kind, int version, Locale reader) {
        return version == 0 ? Optional.of(List.of())
                : history.answers(sheet.application().id(), kind, version).map(answers -> sections.answers(sheet, kind, answers, reader));
    }

    private List<Line> lines(GrantApplication draft, List<SectionHistory.Sitting> sittings, Locale reader) {
        DraftPeople.Names names = people.of(draft);
        return sittings.stream().map(sitting -> new Line(sitting.kind(), sitting.version(), names.of(sitting.person()),
                words.moment(sitting.savedAt(), reader), sitting.restores() == null ? null
                        : words.of("coediting.page.history.restored", reader, String.valueOf(sitting.restores())))).toList();
    }
}
