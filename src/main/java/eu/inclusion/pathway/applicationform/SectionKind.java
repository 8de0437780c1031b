package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections that applications have; which ones, and in which order, depends on the action. FORM-KA210 and FORM-KA220, call 2025. */
public enum SectionKind {
    CONTEXT,
    PRIORITIES,
    DESCRIPTION,
    ORGANISATIONS,
    COOPERATION,
    ACTIVITIES,
    IMPACT,
    SUMMARY,
    /** The values of the Union and, from call 2026, the other application conditions. */
    VALUES,
    /** Why the project is needed and what is new in it. */
    RELEVANCE,
    /** Who works together and how; in the smaller form this is COOPERATION. */
    PARTNERSHIP,
    WORK_PACKAGES,
    /** What each organisation gets of each work package. */
    BUDGET,
    ANNEXES,
    /** What the person who submits confirms at the very end. */
    CHECKLIST;

    private static final List<SectionKind> SMALL =
            List.of(CONTEXT, PRIORITIES, DESCRIPTION, ORGANISATIONS, COOPERATION, ACTIVITIES, IMPACT, SUMMARY, VALUES, ANNEXES,
                    CHECKLIST);
    private static final List<SectionKind> BY_WORK_PACKAGES = List.of(CONTEXT, SUMMARY, ORGANISATIONS, PRIORITIES, RELEVANCE, PARTNERSHIP,
            IMPACT, WORK_PACKAGES, ACTIVITIES, BUDGET, VALUES, ANNEXES, CHECKLIST);

    /** The first call whose form asks for all the application conditions. Guide for Experts on Quality Assessment 2026. */
    static final int CONDITIONS_SINCE = 2026;

    /**
     * The sections of an action's form, in the official order. The Strategic Partnerships of 2014-2020, which nobody writes any more,
     * have those of the smaller form. The form of KA240 was not seen: it is taken to be that of KA220.
     */
    public static List<SectionKind> of(Action action) {
        return hasWorkPackages(action) ? BY_WORK_PACKAGES : SMALL;
    }

    /** Whether the money of the action goes by work packages and not by activities. Programme Guide 2025, pp. 247-264. */
    public static boolean hasWorkPackages(Action action) {
        return action == Action.KA220 || action == Action.KA240;
    }

    /** Whether an application for the action can be written here: there is an official form for it. */
    public static boolean isWritten(Action action) {
        return action == Action.KA210 || hasWorkPackages(action);
    }

    /** Whether the official form of the action was seen, so that ours can be held against it. */
    public static boolean isFormSeen(Action action) {
        return action != Action.KA240;
    }

    /** The section's form, for example {@code application-context}. */
    public String form() {
        return "application-" + slug();
    }

    /** The section's name in addresses, for example {@code work-packages}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
