package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.SectionKind;
import eu.inclusion.pathway.grantapplication.SectionSheet;
import eu.inclusion.pathway.grantapplication.SectionState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is in the form: which section of how many, and what comes before and after it.
 *
 * @param number counted from one
 * @param sums   whether it has amounts that are added up
 */
record SectionPlace(int number, int all, @Nullable SectionKind before, @Nullable SectionKind after, boolean sums) {

    private static final List<SectionKind> WITH_SUMS = List.of(SectionKind.ACTIVITIES, SectionKind.WORK_PACKAGES, SectionKind.BUDGET);

    static SectionPlace of(ApplicationSheet sheet, SectionKind kind) {
        List<SectionKind> kinds = sheet.pages().stream().map(SectionSheet::kind).toList();
        int at = kinds.indexOf(kind);
        return new SectionPlace(at + 1, kinds.size(), at > 0 ? kinds.get(at - 1) : null, at + 1 < kinds.size() ? kinds.get(at + 1) : null,
                WITH_SUMS.contains(kind));
    }

    /** The first section that is not complete: what a person does next; nothing when all are. */
    static @Nullable SectionKind next(ApplicationSheet sheet) {
        return sheet.pages().stream().filter(section -> section.state() != SectionState.COMPLETE).map(SectionSheet::kind).findFirst().orElse(null);
    }
}
