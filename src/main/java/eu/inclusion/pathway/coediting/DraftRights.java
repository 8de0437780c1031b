package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one draft.
 *
 * @param owner    whether the person speaks for the applicant: only then may the person submit, withdraw and invite others
 * @param whole    the right to everything in the draft, if any
 * @param sections rights to single sections besides
 */
public record DraftRights(boolean owner, @Nullable DraftRight whole, Map<SectionKind, DraftRight> sections) {

    public DraftRights {
        sections = Map.copyOf(sections);
    }

    /** Whoever speaks for the applicant may do everything. */
    public static DraftRights ofOwner() {
        return new DraftRights(true, DraftRight.WRITE, Map.of());
    }

    static DraftRights none() {
        return new DraftRights(false, null, Map.of());
    }

    public boolean any() {
        return whole != null || !sections.isEmpty();
    }

    /** Whether the person sees all of the draft: its checklist and its print too. */
    public boolean readsWhole() {
        return whole != null;
    }

    public boolean mayRead(SectionKind kind) {
        return has(kind, DraftRight.READ);
    }

    public boolean mayWrite(SectionKind kind) {
        return has(kind, DraftRight.WRITE);
    }

    private boolean has(SectionKind kind, DraftRight wanted) {
        DraftRight one = sections.get(kind);
        return whole != null && whole.includes(wanted) || one != null && one.includes(wanted);
    }
}
