package eu.inclusion.pathway.applicationform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the forms of some sections show and offer, beside the questions themselves. */
interface SectionFacts {

    /** The sections whose forms need it. */
    Set<SectionKind> sections();

    /** The values by the names that the forms use. */
    Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader);
}
