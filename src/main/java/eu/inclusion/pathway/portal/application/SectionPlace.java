package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.applicationform.SectionState;
import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.draft.ApplicationSheet;
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

    /** For a person with these rights: what the person may not open is passed over. */
    static SectionPlace of(ApplicationSheet sheet, SectionKind kind, DraftRights rights) {
        List<SectionKind> kinds = sheet.pages().stream().map(SectionSheet::kind).toList();
        int at = kinds.indexOf(kind);
        return new SectionPlace(at + 1, kinds.size(),
                kinds.subList(0, Math.max(at, 0)).stream().filter(rights::mayRead).reduce((one, later) -> later).orElse(null),
                kinds.subList(at + 1, kinds.size()).stream().filter(rights::mayRead).findFirst().orElse(null), WITH_SUMS.contains(kind));
    }

    /** The first section that is not complete and that the person may write in: what the person does next; nothing when there is none. */
    static @Nullable SectionKind next(ApplicationSheet sheet, DraftRights rights) {
        return sheet.pages().stream().filter(section -> section.state() != SectionState.COMPLETE).map(SectionSheet::kind)
                .filter(rights::mayWrite).findFirst().orElse(null);
    }
}
